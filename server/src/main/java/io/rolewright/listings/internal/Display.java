package io.rolewright.listings.internal;

import io.rolewright.listings.Listing;
import io.rolewright.listings.ListingStep;
import io.rolewright.shared.Refusal;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shows adverts as the API tells them, with texts in the language of whoever asks. */
@Component
class Display {
    private final Listings listings;

    Display(Listings listings) {
        this.listings = listings;
    }

    Listing of(Kept row) {
        return all(List.of(row)).getFirst();
    }

    List<Listing> all(List<Kept> rows) {
        var steps = listings.steps(rows.stream().map(Kept::id).toList());
        return rows.stream()
                .map(row -> of(row, steps.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Listing of(Kept row, List<ListingStep> steps) {
        return new Listing(
                row.id(),
                row.job(),
                row.board(),
                row.edition(),
                row.words().title(),
                row.state(),
                row.url().orElse(null),
                row.boardId().orElse(null),
                row.product().orElse(null),
                row.price().orElse(null),
                row.publishAt().orElse(null),
                row.expiresAt(),
                row.refreshEvery().orElse(null),
                row.problem().map(this::refusal).orElse(null),
                row.dueAt().orElse(null),
                steps,
                row.owner(),
                row.version(),
                row.madeAt());
    }

    Refusal refusal(String code) {
        return Refusal.of(code, LocaleContextHolder.getLocale());
    }
}
