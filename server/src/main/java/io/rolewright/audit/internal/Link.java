package io.rolewright.audit.internal;

import java.time.Instant;
import java.util.UUID;

/**
 * What binds an entry to the one before it.
 *
 * @param at when it was made
 * @param form the form of the bytes that the hash is over
 */
record Link(long position, UUID entry, Instant at, int form, Hash hash) {
    /** The form that links are made in. A change of any field or its writing is a new form; old ones stay readable. */
    static final int FORM = 1;

    /** The link of an entry behind a place. */
    static Link after(Place before, StoredEntry entry, Instant at) {
        var position = before.position() + 1;
        return new Link(position, entry.id(), at, FORM, hash(before.hash(), position, at, FORM, entry));
    }

    /** Whether it is the link of this entry behind an entry with that hash. */
    boolean binds(Hash before, StoredEntry entry) {
        return form == FORM && hash.equals(hash(before, position, at, form, entry));
    }

    Place place() {
        return new Place(position, hash);
    }

    private static Hash hash(Hash before, long position, Instant at, int form, StoredEntry entry) {
        return Digest.begin()
                .text("rolewright.entry")
                .number(form)
                .hash(before)
                .number(position)
                .time(at)
                .id(entry.id())
                .time(entry.at())
                .text(entry.type())
                .text(entry.source())
                .text(entry.subject())
                .text(entry.actor())
                .text(entry.cause())
                .text(entry.trace())
                .text(entry.data())
                .number(entry.chained() ? 1 : 0)
                .end();
    }
}
