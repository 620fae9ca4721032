package io.rolewright.adverts.internal;

import io.rolewright.adverts.AdvertProposal;
import io.rolewright.adverts.Decision;
import io.rolewright.adverts.Edition;
import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.improvement.Diff;
import io.rolewright.engine.improvement.Improvement;
import io.rolewright.engine.improvement.UnacceptableChangesException;
import io.rolewright.events.adverts.AdvertAccepted;
import io.rolewright.reading.LiveModels;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.EditionId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.ProposalId;
import io.rolewright.shared.UserId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes editions of proposals, as people decide. */
@Component
class Deciding {
    private final Proposals proposals;
    private final Editions editions;
    private final LiveModels<AdvertReader> readers;
    private final Once once;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    Deciding(
            Proposals proposals,
            Editions editions,
            LiveModels<AdvertReader> readers,
            Once once,
            EventLog events,
            Ids ids,
            Clock clock) {
        this.proposals = proposals;
        this.editions = editions;
        this.readers = readers;
        this.once = once;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Edition decide(ProposalId id, Decision decision) {
        var by = person();
        var kept = find(id);
        var posting = improved(kept, decision);
        var job = kept.proposal().jobId();
        return once.execute(() -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            if (!proposals.decide(id, now)) {
                throw ContractException.conflict("adverts.proposal-decided", id.text());
            }
            var edition = editions.add(ids.next(EditionId::new), job, id, posting, decision.accepted(), by, now);
            events.append(new AdvertAccepted(job, edition.id()));
            return edition;
        });
    }

    Proposals.Kept find(ProposalId id) {
        return proposals.find(id).orElseThrow(() -> ContractException.notFound("adverts.proposal-unknown", id.text()));
    }

    /** The changes are found again by what found them, and proven again. */
    private JobPosting improved(Proposals.Kept kept, Decision decision) {
        var reader = readers.get();
        if (!reader.versions().equals(kept.proposal().versions())) {
            throw ContractException.conflict("adverts.proposal-outdated");
        }
        var improvement = new Improvement(readers.set().taxonomy());
        var found = improvement.diff(reader.parser().parse(kept.posting()));
        var diff = written(improvement, found, kept.proposal());
        try {
            var improved = diff.accept(decision.accepted());
            if (!improved.verdict().isAccepted()) {
                throw ContractException.invalid("adverts.not-proven");
            }
            return improved.posting();
        } catch (UnacceptableChangesException refusal) {
            throw ContractException.invalid(refusal.code(), refusal.changes());
        }
    }

    /** Passages of a language model are those that were shown; it is not asked again. */
    private static Diff written(Improvement improvement, Diff found, AdvertProposal proposal) {
        var diff = found;
        for (var change : proposal.changes()) {
            var words = change.after();
            if (change.writtenBy() != null && words != null) {
                var wanted = diff.change(change.id()).stream().toList();
                diff = improvement.written(diff, wanted, passage -> Optional.of(words));
            }
        }
        return diff;
    }

    private static UserId person() {
        var user = Call.current().actor().user();
        if (user == null) {
            throw ContractException.forbidden("adverts.person-needed");
        }
        return user;
    }
}
