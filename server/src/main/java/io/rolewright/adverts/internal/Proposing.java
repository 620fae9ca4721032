package io.rolewright.adverts.internal;

import io.rolewright.adverts.AdvertProposal;
import io.rolewright.adverts.Optimization;
import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.improvement.Change;
import io.rolewright.engine.improvement.Diff;
import io.rolewright.engine.improvement.Improvement;
import io.rolewright.engine.improvement.UnacceptableChangesException;
import io.rolewright.engine.publication.Completeness;
import io.rolewright.engine.publication.PublishedPosting;
import io.rolewright.engine.visibility.SearchQueries;
import io.rolewright.engine.visibility.Visibility;
import io.rolewright.jobs.JobsApi;
import io.rolewright.reading.LiveModels;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Messages;
import io.rolewright.shared.Page;
import io.rolewright.shared.ProposalId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Looks for what would make adverts better. */
@Component
class Proposing {
    private final JobsApi jobs;
    private final LiveModels<AdvertReader> readers;
    private final SearchedAdverts searched;
    private final Prose prose;
    private final Proposals proposals;
    private final Once once;
    private final Cursors cursors;
    private final Ids ids;
    private final Clock clock;

    Proposing(
            JobsApi jobs,
            LiveModels<AdvertReader> readers,
            SearchedAdverts searched,
            Prose prose,
            Proposals proposals,
            Once once,
            Cursors cursors,
            Ids ids,
            Clock clock) {
        this.jobs = jobs;
        this.readers = readers;
        this.searched = searched;
        this.prose = prose;
        this.proposals = proposals;
        this.once = once;
        this.cursors = cursors;
        this.ids = ids;
        this.clock = clock;
    }

    AdvertProposal optimize(Optimization wanted) {
        var job = jobs.find(wanted.jobId());
        var reader = readers.get();
        var advert = reader.parser().parse(job.posting());
        var proposal = proposal(job.id(), reader, advert);
        var kept = new Proposals.Kept(proposal, job.ownerId(), job.posting());
        return once.execute(() -> {
            proposals.add(kept);
            return proposal;
        });
    }

    private AdvertProposal proposal(JobId job, AdvertReader reader, Advert advert) {
        var improvement = new Improvement(readers.set().taxonomy());
        var written = prose.write(improvement, improvement.diff(advert));
        var diff = written.diff();
        var best = best(diff);
        var missing = Completeness.of(PublishedPosting.jsonLd(advert.posting()));
        return new AdvertProposal(
                ids.next(ProposalId::new),
                job,
                advert.posting().title(),
                diff.changes().stream()
                        .map(change -> shown(diff, change, written.by(change)))
                        .toList(),
                shown(Visibility.of(
                        searched.corpus(readers.set().taxonomy()),
                        SearchQueries.of(advert, best.title(), readers.set().taxonomy()),
                        advert.posting(),
                        best)),
                missing.required(),
                missing.recommended(),
                reader.versions(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                false);
    }

    private static JobPosting best(Diff diff) {
        var together = diff.compatible(diff.changes()).stream().map(Change::id).collect(Collectors.toSet());
        try {
            return diff.accept(together).posting();
        } catch (UnacceptableChangesException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static AdvertProposal.Change shown(Diff diff, Change change, @Nullable String writtenBy) {
        var code = change.rule().code();
        return new AdvertProposal.Change(
                change.id(),
                change.rule().id(),
                change.rule().weight().name(),
                change.path(),
                change.old(),
                change.put().orElse(null),
                text(code, change),
                text(code + ".next", change),
                change.isQuestion(),
                diff.overlapping(change).stream().map(Change::id).toList(),
                writtenBy);
    }

    private static String text(String key, Change change) {
        Locale locale = LocaleContextHolder.getLocale();
        return Messages.find(locale, key, change.values()).orElse(key);
    }

    private static AdvertProposal.Visibility shown(Visibility visibility) {
        return new AdvertProposal.Visibility(
                visibility.corpus(),
                visibility.adverts(),
                visibility.before(),
                visibility.after(),
                visibility.queries().stream()
                        .map(one -> new AdvertProposal.Query(
                                one.query().words(), one.query().weight(), one.before(), one.after()))
                        .toList());
    }

    Page<AdvertProposal> list(@Nullable JobId job, int limit, @Nullable String cursor) {
        var question = "jobs/optimized?jobId=" + job;
        var after = cursor == null
                ? null
                : UUID.fromString(cursors.read(question, cursor).getFirst());
        return Page.cut(
                proposals.list(job, after, limit + 1),
                limit,
                last -> cursors.write(question, List.of(last.id().text())));
    }
}
