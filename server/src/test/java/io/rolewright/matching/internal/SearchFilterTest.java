package io.rolewright.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.matching.SearchFilters;
import io.rolewright.matching.internal.index.Filter;
import io.rolewright.matching.internal.index.KeywordField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchFilterTest {
    private final SearchFilter filters = new SearchFilter(Taxonomy.bundled());

    @Test
    void whoMayWorkInAllOfTheUnionMayInEachOfItsMembers() {
        assertThat(filters.of(rights("DE", "CH"))).isEqualTo(List.of(mayWorkIn("DE", "CH", "EU")));
        assertThat(filters.of(rights("CH"))).isEqualTo(List.of(mayWorkIn("CH")));
        assertThat(filters.of(SearchFilters.NONE)).isEmpty();
    }

    private static SearchFilters rights(String... countries) {
        return new SearchFilters(null, null, null, List.of(countries), null, null, null);
    }

    private static Filter mayWorkIn(String... countries) {
        return new Filter.AnyOf(KeywordField.WORK_RIGHT, Set.of(countries));
    }
}
