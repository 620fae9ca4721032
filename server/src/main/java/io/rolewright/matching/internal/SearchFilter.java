package io.rolewright.matching.internal;

import io.rolewright.engine.place.Gazetteer;
import io.rolewright.engine.place.Town;
import io.rolewright.engine.resume.WorkRight;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.matching.SearchFilters;
import io.rolewright.matching.internal.index.Filter;
import io.rolewright.matching.internal.index.KeywordField;
import io.rolewright.matching.internal.index.NumberField;
import io.rolewright.matching.internal.index.Place;
import io.rolewright.shared.ContractException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Filters as an index understands them. */
final class SearchFilter {
    private static final int MONTHS = 12;
    private static final long EVER = 12 * 200;

    private final Taxonomy taxonomy;

    SearchFilter(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    List<Filter> of(SearchFilters asked) {
        var filters = new ArrayList<Filter>();
        filters.addAll(eachOf(KeywordField.SKILL, known(all(asked.skills()))));
        filters.addAll(eachOf(KeywordField.LICENCE, known(all(asked.licences()))));
        filters.addAll(eachOf(KeywordField.LANGUAGE, all(asked.languages())));
        var rights = all(asked.workRights());
        if (!rights.isEmpty()) {
            filters.add(new Filter.AnyOf(KeywordField.WORK_RIGHT, withUnion(rights)));
        }
        var countries = all(asked.countries());
        if (!countries.isEmpty()) {
            filters.add(new Filter.AnyOf(KeywordField.COUNTRY, Set.copyOf(countries)));
        }
        if (asked.leastYears() != null) {
            filters.add(new Filter.Between(NumberField.EXPERIENCE_MONTHS, asked.leastYears() * MONTHS, EVER));
        }
        if (asked.near() != null) {
            filters.add(near(asked.near()));
        }
        return filters;
    }

    /** Whoever may work in all of the European Union may in each of its members. */
    private static Set<String> withUnion(List<String> countries) {
        var all = new HashSet<>(countries);
        if (countries.stream().anyMatch(WorkRight::isMember)) {
            all.add(WorkRight.EUROPEAN_UNION);
        }
        return all;
    }

    private static Filter near(SearchFilters.Near near) {
        var point = Gazetteer.bundled()
                .find(near.place())
                .map(Town::point)
                .orElseThrow(() -> ContractException.invalid("matching.place-unknown", near.place()));
        return new Filter.Near(new Place(point.latitude(), point.longitude()), near.kilometres());
    }

    private static List<String> all(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }

    private static List<? extends Filter> eachOf(KeywordField field, List<String> values) {
        return values.stream()
                .map(value -> new Filter.AnyOf(field, Set.of(value)))
                .toList();
    }

    private List<String> known(List<String> skills) {
        for (var skill : skills) {
            if (taxonomy.skill(skill).isEmpty()) {
                throw ContractException.invalid("matching.skill-unknown", skill);
            }
        }
        return skills;
    }
}
