package io.rolewright.matching.internal;

import io.rolewright.matching.NewSearch;
import io.rolewright.matching.SavedSearch;
import io.rolewright.matching.SearchAnswer;
import io.rolewright.matching.SearchHit;
import io.rolewright.matching.SearchQuestion;
import io.rolewright.matching.SearchesApi;
import io.rolewright.shared.Page;
import io.rolewright.shared.SearchId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers who is there, and who comes. */
@RestController
class SearchesController implements SearchesApi {
    private final Searching searching;
    private final SearchSaving saving;

    SearchesController(Searching searching, SearchSaving saving) {
        this.searching = searching;
        this.saving = saving;
    }

    @Override
    public SearchAnswer search(SearchQuestion question, int limit, @Nullable String cursor) {
        return searching.find(question, limit, cursor);
    }

    @Override
    public SavedSearch save(NewSearch search) {
        return saving.save(search);
    }

    @Override
    public Page<SavedSearch> searches(int limit, @Nullable String cursor) {
        return saving.page(limit, cursor);
    }

    @Override
    public SavedSearch saved(SearchId id) {
        return saving.find(id);
    }

    @Override
    public void forget(SearchId id) {
        saving.remove(id);
    }

    @Override
    public Page<SearchHit> hits(SearchId id, int limit, @Nullable String cursor) {
        return saving.hits(id, limit, cursor);
    }
}
