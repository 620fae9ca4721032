package io.rolewright.users.internal;

import io.rolewright.runtime.cipher.BlindIndex;
import io.rolewright.runtime.cipher.MasterKey;
import org.springframework.stereotype.Component;

/** Finds a login by its address without storing the address readably. */
@Component
class EmailHash {
    private final BlindIndex index;

    EmailHash(MasterKey master) {
        index = new BlindIndex(master, "users.email");
    }

    String of(EmailAddress address) {
        return index.text(address.text());
    }
}
