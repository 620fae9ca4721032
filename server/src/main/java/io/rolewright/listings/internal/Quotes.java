package io.rolewright.listings.internal;

import io.rolewright.adverts.Edition;
import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobsInternal;
import io.rolewright.listings.Quote;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.EditionId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.Page;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks boards for their prices. */
@Component
class Quotes {
    private final JobsInternal jobs;
    private final PublishedWords words;
    private final Boards boards;
    private final Budgets budgets;
    private final Transitions transitions;
    private final CareersAddress address;
    private final Display display;
    private final Ids ids;

    Quotes(
            JobsInternal jobs,
            PublishedWords words,
            Boards boards,
            Budgets budgets,
            Transitions transitions,
            CareersAddress address,
            Display display,
            Ids ids) {
        this.jobs = jobs;
        this.words = words;
        this.boards = boards;
        this.budgets = budgets;
        this.transitions = transitions;
        this.address = address;
        this.display = display;
        this.ids = ids;
    }

    Page<Quote> ask(JobId id, @Nullable EditionId edition, @Nullable List<String> names) {
        var job = jobs.find(id);
        var placement = placement(job, words.of(id, edition));
        var wanted = Conditions.named(names);
        var asked = wanted.isEmpty() ? boards.all().stream().map(Board::name).toList() : wanted;
        return Page.of(asked.stream().flatMap(name -> quotes(name, placement)).toList());
    }

    private Stream<Quote> quotes(String name, Placement placement) {
        return boards.find(name)
                .map(board -> quotes(board, placement))
                .orElseGet(() -> Stream.of(refused(name, "listings.board-unknown")));
    }

    private Stream<Quote> quotes(Board board, Placement placement) {
        if (!board.sells()) {
            return Stream.of(new Quote(board.name(), null, null, null, null, null));
        }
        try {
            var left = budgets.left(board.name()).orElse(null);
            var offers = board.offers(placement);
            return offers.isEmpty()
                    ? Stream.of(refused(board.name(), "listings.no-offer"))
                    : offers.stream()
                            .map(offer -> new Quote(
                                    board.name(),
                                    offer.product(),
                                    offer.price(),
                                    offer.says().orElse(null),
                                    left,
                                    null));
        } catch (ContractException failure) {
            return Stream.of(refused(board.name(), code(failure)));
        }
    }

    private static String code(ContractException failure) {
        return failure.code().equals("integrations.account-missing") ? "listings.board-not-connected" : failure.code();
    }

    private Quote refused(String board, String code) {
        return new Quote(board, null, null, null, null, display.refusal(code));
    }

    private Placement placement(Job job, Edition edition) {
        var now = transitions.now();
        return new Placement(
                ids.next(ListingId::new),
                job.id(),
                job.code(),
                PublishedWords.words(edition),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                now,
                now.plus(30, ChronoUnit.DAYS),
                address.of(CareersAddress.slug(edition.title(), job.code())));
    }
}
