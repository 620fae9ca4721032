package io.rolewright.audit;

import io.rolewright.shared.VerificationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run over the whole trail: every entry against its link, every link against the one before, every head against its
 * signature, its place and the file outside the database.
 *
 * @param id names it
 * @param state how far it is; {@code FAILED} when it ended without an answer, which says nothing about the trail
 * @param begunAt when it began
 * @param endedAt when it ended; absent before
 * @param beginning the position that the trail begins behind: 0, or the last one that the rule of retention dropped
 * @param entries how many entries are to be looked at
 * @param checked how many have been
 * @param coveredUpTo the position of the last genuine head; the entries up to it are proven as far as nothing was found
 * @param notYetCovered entries behind it: those of the last second when all is well
 * @param notYetChained entries of an older release that have no link yet
 * @param heads how many heads were looked at
 * @param keys the ids of the keys that heads may be signed with; compare them with those that you noted
 * @param found how many places are not right
 * @param findings the first thousand of them
 */
public record Verification(
        VerificationId id,
        State state,
        Instant begunAt,
        @Nullable Instant endedAt,
        long beginning,
        long entries,
        long checked,
        long coveredUpTo,
        long notYetCovered,
        long notYetChained,
        long heads,
        List<String> keys,
        long found,
        List<TrailFinding> findings) {
    public Verification {
        keys = List.copyOf(keys);
        findings = List.copyOf(findings);
    }

    /** How far a run is. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
