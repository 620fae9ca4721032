package io.rolewright.jobs;

import io.rolewright.shared.Refusal;
import io.rolewright.shared.RunId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One intake of pages or of sources, and how far each has come.
 *
 * @param id names it
 * @param state {@code DONE} when every page is refused or all its jobs are {@code MATCHED}, and every source has ended
 * @param progress how many pages and jobs have passed each stage
 * @param pages one result per page, in the order in which they were sent
 * @param sources one result per source
 * @param startedAt when it began
 */
public record Run(
        RunId id, State state, Progress progress, List<Page> pages, List<Harvest> sources, Instant startedAt) {
    public Run {
        pages = List.copyOf(pages);
        sources = List.copyOf(sources);
    }

    /** Whether there is anything left to do. */
    public enum State {
        IN_PROGRESS,
        DONE
    }

    /**
     * How many have passed each stage.
     *
     * @param pages all pages
     * @param refused pages that gave no job
     * @param jobs jobs found in the pages that were read so far
     * @param extracted jobs whose demands are known
     * @param matched jobs for which everybody who is known has been ranked
     */
    public record Progress(int pages, int refused, int jobs, int extracted, int matched) {}

    /**
     * What became of one page.
     *
     * @param name the name that it was given
     * @param jobs what was found in it; empty until it was read
     * @param refusal why there is none, when it was refused
     */
    public record Page(
            String name, List<JobSummary> jobs, @Nullable Refusal refusal) {
        public Page {
            jobs = List.copyOf(jobs);
        }
    }
}
