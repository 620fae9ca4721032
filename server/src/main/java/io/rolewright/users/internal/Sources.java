package io.rolewright.users.internal;

import io.rolewright.runtime.cipher.BlindIndex;
import io.rolewright.runtime.cipher.MasterKey;
import org.springframework.stereotype.Component;

/** Tells where a sign-in comes from without storing network addresses. */
@Component
class Sources {
    private final BlindIndex index;

    Sources(MasterKey master) {
        index = new BlindIndex(master, "users.source");
    }

    String of(Origin origin) {
        return index.text(origin.source());
    }

    /** A hash of both: where somebody comes from and which login they want. */
    String of(Origin origin, String login) {
        return index.text(login + " " + origin.source());
    }
}
