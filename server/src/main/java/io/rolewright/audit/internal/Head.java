package io.rolewright.audit.internal;

import java.time.Instant;

/**
 * A place of the chain, signed.
 *
 * @param at when it was signed
 * @param key the id of the key that it was signed with
 * @param signature Ed25519 over {@link #digest}, in hexadecimal
 */
record Head(Place place, Instant at, String key, String signature) {
    /** What it says of its place. */
    enum Mark {
        /** The chain ended here. */
        HEAD,
        /** What stood up to here was dropped by the rule of retention. */
        BEGINNING
    }

    long position() {
        return place.position();
    }

    /** What is signed. */
    static byte[] digest(Mark mark, Place place, Instant at, String key) {
        return Digest.begin()
                .text("rolewright.head")
                .text(mark.name())
                .number(place.position())
                .hash(place.hash())
                .time(at)
                .text(key)
                .end()
                .bytes();
    }
}
