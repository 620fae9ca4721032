package io.rolewright.audit.internal;

import io.rolewright.audit.internal.Head.Mark;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goes along two rows of heads, those in the database and those in the file, beside the chain: each must be genuine, in both,
 * and say of its place what the chain says.
 */
final class HeadCheck {
    private final PublicSealingKeys keys;
    private final Iterator<Head> stored;
    private final Iterator<Optional<Head>> filed;
    private final long upTo;
    private final Findings findings;
    private @Nullable Head nextStored;
    private @Nullable Head nextFiled;
    private long lastFiled;
    private boolean hasFileBegun;
    private long covered;
    private long count;

    /**
     * @param stored by position
     * @param filed as the file has them; absent what cannot be read
     * @param upTo heads behind this position were signed later and are left out
     */
    HeadCheck(
            PublicSealingKeys keys,
            Iterator<Head> stored,
            Iterator<Optional<Head>> filed,
            long upTo,
            Findings findings) {
        this.keys = keys;
        this.stored = stored;
        this.filed = filed;
        this.upTo = upTo;
        this.findings = findings;
        nextStored = stored.hasNext() ? stored.next() : null;
        nextFiled = nextFiled();
    }

    private @Nullable Head nextFiled() {
        while (filed.hasNext()) {
            var head = filed.next();
            if (head.isEmpty() || head.get().position() <= lastFiled) {
                findings.add(0, "audit.heads-file-differs");
            } else {
                lastFiled = head.get().position();
                return head.get();
            }
        }
        return null;
    }

    /** The chain has come to a place. */
    void reach(Place place) {
        for (var head = next(place.position()); head != null; head = next(place.position())) {
            if (isGenuine(head) && head.position() == place.position()) {
                compare(head, place);
            }
        }
    }

    private void compare(Head head, Place place) {
        if (head.place().hash().equals(place.hash())) {
            covered = head.position();
        } else {
            findings.add(head.position(), "audit.chain-rewritten");
        }
    }

    /** The chain has ended. */
    void end() {
        for (var head = next(upTo); head != null; head = next(upTo)) {
            if (isGenuine(head)) {
                findings.add(head.position(), "audit.trail-truncated");
            }
        }
    }

    private boolean isGenuine(Head head) {
        count++;
        var isGenuine = keys.isGenuine(Mark.HEAD, head);
        if (!isGenuine) {
            findings.add(head.position(), "audit.head-forged");
        }
        return isGenuine;
    }

    // The next head up to a position, from whichever row; where both have one and they differ, the file's comes first.
    private @Nullable Head next(long reached) {
        var position = Math.min(reached, upTo);
        var row = nextStored;
        var line = nextFiled;
        if (line != null && line.position() <= position && (row == null || line.position() <= row.position())) {
            return filed(line, row);
        }
        if (row == null || row.position() > position) {
            return null;
        }
        if (line != null && hasFileBegun) {
            findings.add(row.position(), "audit.heads-file-differs");
        }
        nextStored = stored.hasNext() ? stored.next() : null;
        return row;
    }

    private Head filed(Head line, @Nullable Head row) {
        hasFileBegun = true;
        nextFiled = nextFiled();
        if (line.equals(row)) {
            nextStored = stored.hasNext() ? stored.next() : null;
        } else {
            findings.add(line.position(), "audit.heads-file-differs");
        }
        return line;
    }

    /** The position of the last genuine head that agrees with the chain. */
    long covered() {
        return covered;
    }

    long count() {
        return count;
    }
}
