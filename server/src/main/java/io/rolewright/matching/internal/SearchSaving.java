package io.rolewright.matching.internal;

import io.rolewright.matching.NewSearch;
import io.rolewright.matching.SavedSearch;
import io.rolewright.matching.SearchHit;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Page;
import io.rolewright.shared.SearchId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person's own saved searches, and whom they found. */
@Component
class SearchSaving {
    private final SavedSearches searches;
    private final SearchHits hits;
    private final SearchReading reading;
    private final VisibleCandidates visible;
    private final MatchingSettings settings;
    private final Cursors cursors;
    private final Once once;
    private final Ids ids;
    private final Clock clock;

    SearchSaving(
            SavedSearches searches,
            SearchHits hits,
            SearchReading reading,
            VisibleCandidates visible,
            MatchingSettings settings,
            Cursors cursors,
            Once once,
            Ids ids,
            Clock clock) {
        this.searches = searches;
        this.hits = hits;
        this.reading = reading;
        this.visible = visible;
        this.settings = settings;
        this.cursors = cursors;
        this.once = once;
        this.ids = ids;
        this.clock = clock;
    }

    SavedSearch save(NewSearch asked) {
        var owner = Recruiter.current();
        var understood = reading.read(asked.question());
        var least = asked.leastScore() == null ? 0 : asked.leastScore();
        return once.execute(() -> {
            if (searches.count(owner) >= settings.mostSearches()) {
                throw ContractException.conflict("matching.searches-many", settings.mostSearches());
            }
            var search = new SavedSearch(
                    ids.next(SearchId::new),
                    asked.name(),
                    asked.question(),
                    least,
                    0,
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            searches.add(
                    search,
                    owner,
                    understood.job() == null ? Optional.of(understood.criteria().advert()) : Optional.empty());
            return search;
        });
    }

    Page<SavedSearch> page(int limit, @Nullable String cursor) {
        var owner = Recruiter.current();
        var question = "searches of " + owner.text();
        return Page.cut(
                searches.page(owner, last(question, cursor), limit + 1),
                limit,
                shown -> cursors.write(question, List.of(shown.id().text())));
    }

    SavedSearch find(SearchId id) {
        return searches.find(id, Recruiter.current()).orElseThrow(() -> unknown(id));
    }

    void remove(SearchId id) {
        if (!searches.remove(id, Recruiter.current())) {
            throw unknown(id);
        }
    }

    Page<SearchHit> hits(SearchId id, int limit, @Nullable String cursor) {
        var search = find(id);
        var question = "hits of " + search.id().text();
        var page = Page.cut(
                hits.page(search.id(), last(question, cursor), limit + 1),
                limit,
                shown -> cursors.write(question, List.of(shown.id().text())));
        return new Page<>(visible.only(page.items(), SearchHit::candidateId), page.next());
    }

    private @Nullable UUID last(String question, @Nullable String cursor) {
        return cursor == null
                ? null
                : UUID.fromString(cursors.read(question, cursor).getFirst());
    }

    private static ContractException unknown(SearchId id) {
        return ContractException.notFound("matching.search-unknown", id.text());
    }
}
