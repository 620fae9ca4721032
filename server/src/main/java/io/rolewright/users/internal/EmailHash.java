package io.rolewright.users.internal;

import io.rolewright.runtime.cipher.MasterKey;
import org.springframework.stereotype.Component;

/** Finds a login by its address without storing the address readably. */
@Component
class EmailHash {
    private final KeyedHash hash;

    EmailHash(MasterKey master) {
        hash = new KeyedHash(master, "users.email");
    }

    String of(EmailAddress address) {
        return hash.of(address.text());
    }
}
