package io.rolewright.users.internal;

import io.rolewright.runtime.cipher.MasterKey;
import org.springframework.stereotype.Component;

/** Tells where a sign-in comes from without storing network addresses. */
@Component
class Sources {
    private final KeyedHash hash;

    Sources(MasterKey master) {
        hash = new KeyedHash(master, "users.source");
    }

    String of(Origin origin) {
        return hash.of(origin.source());
    }

    /** A hash of both: where somebody comes from and which login they want. */
    String of(Origin origin, String login) {
        return hash.of(login + " " + origin.source());
    }
}
