package io.rolewright.listings.internal;

import io.rolewright.events.listings.ListingState;
import io.rolewright.listings.Listing;
import io.rolewright.listings.ListingChange;
import io.rolewright.listings.ListingsApi;
import io.rolewright.listings.NewListings;
import io.rolewright.listings.NewOutcome;
import io.rolewright.listings.Outcome;
import io.rolewright.listings.Quote;
import io.rolewright.listings.Relisted;
import io.rolewright.shared.EditionId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link ListingsApi}. */
@RestController
class ListingsController implements ListingsApi {
    private final Relisting relisting;
    private final ListingList list;
    private final ListingKeeping keeping;
    private final Display display;
    private final Quotes quotes;
    private final Outcomes outcomes;

    ListingsController(
            Relisting relisting,
            ListingList list,
            ListingKeeping keeping,
            Display display,
            Quotes quotes,
            Outcomes outcomes) {
        this.relisting = relisting;
        this.list = list;
        this.keeping = keeping;
        this.display = display;
        this.quotes = quotes;
        this.outcomes = outcomes;
    }

    @Override
    public Page<Relisted> relist(NewListings wanted) {
        return relisting.relist(wanted);
    }

    @Override
    public Page<Listing> status(
            @Nullable JobId jobId,
            @Nullable List<String> board,
            @Nullable List<ListingState> state,
            int limit,
            @Nullable String cursor) {
        return list.page(jobId, board, state, limit, cursor);
    }

    @Override
    public Listing find(ListingId id) {
        return display.of(keeping.find(id));
    }

    @Override
    public Listing change(ListingId id, @Nullable String ifMatch, ListingChange change) {
        return keeping.change(id, ifMatch, change);
    }

    @Override
    public Listing close(ListingId id) {
        return keeping.close(id);
    }

    @Override
    public Outcome tell(ListingId id, NewOutcome outcome) {
        return outcomes.keep(id, outcome);
    }

    @Override
    public Page<Quote> quotes(JobId jobId, @Nullable EditionId editionId, @Nullable List<String> board) {
        return quotes.ask(jobId, editionId, board);
    }
}
