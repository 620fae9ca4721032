package io.rolewright.jobs.internal;

import io.rolewright.events.adverts.AdvertExtracted;
import io.rolewright.events.matching.JobMatched;
import io.rolewright.jobs.Harvest;
import io.rolewright.jobs.JobStage;
import io.rolewright.jobs.JobSummary;
import io.rolewright.jobs.Run;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Refusal;
import io.rolewright.shared.RunId;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Follows jobs through the services that work on them, and tells how far a run has come. */
@Component
class RunProgress {
    private final Runs runs;
    private final Jobs jobs;
    private final Harvests harvests;

    RunProgress(Runs runs, Jobs jobs, Harvests harvests) {
        this.runs = runs;
        this.jobs = jobs;
        this.harvests = harvests;
    }

    void note(AdvertExtracted fact) {
        jobs.advance(fact.job(), JobStage.EXTRACTED);
    }

    void note(JobMatched fact) {
        jobs.advance(fact.job(), JobStage.MATCHED);
    }

    Run find(RunId id) {
        var head = runs.find(id).orElseThrow(() -> ContractException.notFound("jobs.run-not-found", id.text()));
        var stored = runs.pages(id);
        var found = jobs.of(id);
        var pages = stored.stream()
                .map(page -> page(page, found.getOrDefault(page.position(), List.of())))
                .toList();
        var progress = progress(pages);
        var sources = harvests.of(id);
        var done = stored.stream().allMatch(Runs.Page::done)
                && progress.matched() == progress.jobs()
                && sources.stream().allMatch(RunProgress::isOver);
        return new Run(id, done ? Run.State.DONE : Run.State.IN_PROGRESS, progress, pages, sources, head.startedAt());
    }

    private static boolean isOver(Harvest source) {
        return source.state() == Harvest.State.DONE || source.state() == Harvest.State.FAILED;
    }

    private static Run.Page page(Runs.Page page, List<JobSummary> found) {
        var refusal = page.code() == null ? null : Refusal.of(page.code(), LocaleContextHolder.getLocale());
        return new Run.Page(page.name(), found, refusal);
    }

    private static Run.Progress progress(List<Run.Page> pages) {
        var found = pages.stream().flatMap(page -> page.jobs().stream()).toList();
        var refused = pages.stream().filter(page -> page.refusal() != null).count();
        return new Run.Progress(
                pages.size(),
                Math.toIntExact(refused),
                found.size(),
                reached(found, JobStage.EXTRACTED),
                reached(found, JobStage.MATCHED));
    }

    private static int reached(List<JobSummary> jobs, JobStage stage) {
        return Math.toIntExact(
                jobs.stream().filter(job -> job.stage().compareTo(stage) >= 0).count());
    }
}
