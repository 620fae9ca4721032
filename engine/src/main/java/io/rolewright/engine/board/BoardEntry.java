package io.rolewright.engine.board;

import io.rolewright.engine.advert.JobPosting;
import java.util.Optional;

/**
 * One job of a board's answer, a feed or a page.
 *
 * @param position its place in the answer, from 0; those that the source hides are not counted
 * @param id the source's own identifier, where it gives one; unique among the entries that are not refused
 * @param url where the job stands, where the source says so
 * @param stamp when the source last changed or published it, as the source writes it: compare it, do not compute with it
 * @param outcome what was read
 */
public record BoardEntry(
        int position, Optional<String> id, Optional<String> url, Optional<String> stamp, Outcome outcome) {
    /** What came of one item. */
    public sealed interface Outcome {}

    /** A job, as whole as the source has it. */
    public record Read(JobPosting posting) implements Outcome {}

    /**
     * A job without its description, which this kind of answer never has.
     *
     * @param posting what is known so far
     * @param where what to ask the source for: an address or an id, as the source gives it
     */
    public record DetailsNeeded(JobPosting posting, String where) implements Outcome {}

    /**
     * No job.
     *
     * @param code {@code board.no-title} or {@code board.duplicate-id}; stable
     */
    public record Refused(String code) implements Outcome {}

    /** The job, whole or not. */
    public Optional<JobPosting> posting() {
        return switch (outcome) {
            case Read read -> Optional.of(read.posting());
            case DetailsNeeded details -> Optional.of(details.posting());
            case Refused refused -> Optional.empty();
        };
    }
}
