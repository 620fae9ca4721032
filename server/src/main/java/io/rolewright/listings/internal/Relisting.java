package io.rolewright.listings.internal;

import io.rolewright.adverts.Edition;
import io.rolewright.events.listings.ListingState;
import io.rolewright.integrations.CallsInternal;
import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobSightings.Sighting;
import io.rolewright.jobs.JobState;
import io.rolewright.jobs.JobsInternal;
import io.rolewright.listings.NewListings;
import io.rolewright.listings.NewListings.BoardChoice;
import io.rolewright.listings.Relisted;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.Page;
import io.rolewright.shared.UserId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes adverts on boards, each board for itself. */
@Component
class Relisting {
    private static final int USUAL_DAYS = 30;

    private final JobsInternal jobs;
    private final PublishedWords words;
    private final Boards boards;
    private final CallsInternal calls;
    private final Lookalikes lookalikes;
    private final Transitions transitions;
    private final Display display;
    private final Once once;
    private final Ids ids;

    Relisting(
            JobsInternal jobs,
            PublishedWords words,
            Boards boards,
            CallsInternal calls,
            Lookalikes lookalikes,
            Transitions transitions,
            Display display,
            Once once,
            Ids ids) {
        this.jobs = jobs;
        this.words = words;
        this.boards = boards;
        this.calls = calls;
        this.lookalikes = lookalikes;
        this.transitions = transitions;
        this.display = display;
        this.once = once;
        this.ids = ids;
    }

    /** What is the same for all boards. */
    private record Wish(
            NewListings wanted,
            Job job,
            Edition edition,
            UserId owner,
            Instant now,
            Instant publishAt,
            Instant expiresAt,
            List<Sighting> sightings) {}

    /** One board's part: a reason against it, or the advert to be. */
    private record Choice(BoardChoice wanted, Optional<Objection> against, Optional<Kept> row) {}

    Page<Relisted> relist(NewListings wanted) {
        var wish = wish(wanted);
        var choices =
                wanted.boards().stream().map(choice -> choice(wish, choice)).toList();
        return once.execute(() -> Page.of(choices.stream().map(this::made).toList()));
    }

    private Wish wish(NewListings wanted) {
        var owner = Publisher.current();
        var job = open(wanted.jobId());
        var edition = words.of(job.id(), wanted.editionId());
        var now = transitions.now();
        var publishAt = Optional.ofNullable(wanted.publishAt())
                .filter(now::isBefore)
                .orElse(now)
                .truncatedTo(ChronoUnit.MICROS);
        var expiresAt = Optional.ofNullable(wanted.expiresAt())
                .orElse(publishAt.plus(USUAL_DAYS, ChronoUnit.DAYS))
                .truncatedTo(ChronoUnit.MICROS);
        requireOrder(publishAt, expiresAt);
        return new Wish(wanted, job, edition, owner, now, publishAt, expiresAt, lookalikes.sightings(job.id()));
    }

    private Job open(JobId id) {
        var job = jobs.find(id);
        if (job.state() == JobState.CLOSED) {
            throw ContractException.conflict("listings.job-closed", id.text());
        }
        return job;
    }

    static void requireOrder(Instant publishAt, Instant expiresAt) {
        if (!publishAt.isBefore(expiresAt)) {
            throw ContractException.invalid("listings.times-crossed");
        }
    }

    private Choice choice(Wish wish, BoardChoice choice) {
        var against = against(wish, choice);
        return new Choice(choice, against, against.isPresent() ? Optional.empty() : Optional.of(row(wish, choice)));
    }

    private Optional<Objection> against(Wish wish, BoardChoice choice) {
        var board = boards.find(choice.board());
        if (board.isEmpty()) {
            return refusal("listings.board-unknown");
        }
        var priced = Prices.refusal(board.get(), choice.product(), choice.price());
        if (priced.isPresent() && !Boolean.TRUE.equals(wish.wanted().draft())) {
            return refusal(priced.get());
        }
        if (isTooLong(board.get(), wish.publishAt(), wish.expiresAt())) {
            return refusal("listings.too-long");
        }
        return lookalikes
                .find(wish.job().id(), choice.board(), wish.sightings())
                .or(() -> board.get()
                        .partner()
                        .filter(this::isMissing)
                        .flatMap(partner -> refusal("listings.board-not-connected")));
    }

    static boolean isTooLong(Board board, Instant publishAt, Instant expiresAt) {
        return board.longest()
                .filter(longest -> publishAt.plus(longest).isBefore(expiresAt))
                .isPresent();
    }

    private static Optional<Objection> refusal(String code) {
        return Optional.of(Objection.of(code));
    }

    private boolean isMissing(String partner) {
        try {
            calls.account(partner);
            return false;
        } catch (ContractException failure) {
            if (failure.problem().status() >= 500) {
                throw failure;
            }
            return true;
        }
    }

    private Kept row(Wish wish, BoardChoice choice) {
        var isDraft = Boolean.TRUE.equals(wish.wanted().draft());
        return new Kept(
                ids.next(ListingId::new),
                wish.job().id(),
                wish.job().code(),
                choice.board(),
                wish.owner(),
                wish.edition().id(),
                PublishedWords.words(wish.edition()),
                isDraft ? ListingState.DRAFT : ListingState.SCHEDULED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(choice.product()),
                Optional.ofNullable(choice.price()),
                isDraft ? Optional.empty() : Optional.of(wish.publishAt()),
                Optional.empty(),
                wish.expiresAt(),
                Optional.ofNullable(wish.wanted().refreshEvery()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                isDraft ? Optional.empty() : Optional.of(Deed.PLACE),
                isDraft ? Optional.empty() : Optional.of(wish.publishAt()),
                1,
                Optional.empty(),
                0,
                1,
                wish.now(),
                wish.now());
    }

    private Relisted made(Choice choice) {
        var board = choice.wanted().board();
        if (choice.row().isEmpty()) {
            var against = choice.against().orElseThrow();
            return new Relisted(board, null, display.refusal(against.code()), against.earlier(), against.url());
        }
        var row = choice.row().get();
        if (!transitions.add(row)) {
            // Somebody was faster; theirs can be seen once it is committed.
            return new Relisted(board, null, display.refusal("listings.same-job"), null, null);
        }
        return new Relisted(board, display.of(row), null, null, null);
    }
}
