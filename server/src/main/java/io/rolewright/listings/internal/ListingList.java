package io.rolewright.listings.internal;

import io.rolewright.events.listings.ListingState;
import io.rolewright.listings.Listing;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows adverts on boards page by page, newest first. */
@Component
class ListingList {
    private final Listings listings;
    private final Display display;
    private final Cursors cursors;

    ListingList(Listings listings, Display display, Cursors cursors) {
        this.listings = listings;
        this.display = display;
        this.cursors = cursors;
    }

    Page<Listing> page(
            @Nullable JobId job,
            @Nullable List<String> boards,
            @Nullable List<ListingState> states,
            int limit,
            @Nullable String cursor) {
        var wanted = new Listings.Wanted(job, Conditions.named(boards), Conditions.named(states));
        var question = "listings?" + wanted;
        var behind = cursor == null
                ? null
                : UUID.fromString(cursors.read(question, cursor).getFirst());
        var page = Page.cut(
                listings.list(wanted, behind, limit + 1),
                limit,
                last -> cursors.write(question, List.of(last.id().text())));
        return new Page<>(display.all(page.items()), page.next());
    }
}
