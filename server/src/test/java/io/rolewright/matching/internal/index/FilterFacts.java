package io.rolewright.matching.internal.index;

import static io.rolewright.matching.internal.index.People.candidate;
import static io.rolewright.matching.internal.index.People.id;
import static io.rolewright.matching.internal.index.People.vector;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who passes, and how they are counted. */
abstract class FilterFacts extends IndexFixture {
    @Test
    void filters() {
        put(
                candidate(1)
                        .has(KeywordField.COUNTRY, "AU")
                        .has(NumberField.EXPERIENCE_MONTHS, 60)
                        .lives(People.PERTH),
                candidate(2)
                        .has(KeywordField.COUNTRY, "AU")
                        .has(NumberField.EXPERIENCE_MONTHS, 59)
                        .lives(People.SYDNEY),
                candidate(3).has(KeywordField.COUNTRY, "NZ").has(KeywordField.LANGUAGE, "en", "mi"),
                candidate(4));
        assertThat(passing(Filter.everybody())).isEqualTo(4);
        assertThat(passing(new Filter.AnyOf(KeywordField.COUNTRY, Set.of("AU", "NZ"))))
                .isEqualTo(3);
        assertThat(passing(new Filter.AnyOf(KeywordField.COUNTRY, Set.of()))).isZero();
        assertThat(passing(new Filter.AnyOf(KeywordField.LANGUAGE, Set.of("mi"))))
                .isEqualTo(1);
        assertThat(passing(new Filter.Without(KeywordField.COUNTRY))).isEqualTo(1);
        assertThat(passing(new Filter.Between(NumberField.EXPERIENCE_MONTHS, 60, 600)))
                .isEqualTo(1);
        assertThat(passing(new Filter.Between(NumberField.EXPERIENCE_MONTHS, 59, 60)))
                .isEqualTo(2);
        assertThat(passing(new Filter.Near(People.PERTH, 50))).isEqualTo(1);
        assertThat(passing(new Filter.Near(People.PERTH, 3400))).isEqualTo(2);
        assertThat(passing(new Filter.Not(new Filter.Near(People.PERTH, 50)))).isEqualTo(3);
        assertThat(passing(Filter.allOf())).isEqualTo(4);
        assertThat(passing(new Filter.OneOf(List.of()))).isZero();
        assertThat(passing(Filter.allOf(
                        new Filter.AnyOf(KeywordField.COUNTRY, Set.of("AU")),
                        new Filter.Not(new Filter.Near(People.PERTH, 50)))))
                .isEqualTo(1);
        assertThat(passing(Filter.allOf(new Filter.Not(new Filter.AnyOf(KeywordField.COUNTRY, Set.of("AU"))))))
                .isEqualTo(2);
    }

    @Test
    void filtersByWordsForWordsMeaningAndCounts() {
        put(
                candidate(1).says(TextField.TITLE, "nurse").means(vector(1)).has(KeywordField.COUNTRY, "AU"),
                candidate(2).says(TextField.TITLE, "nurse manager").means(vector(2)),
                candidate(3).says(TextField.TITLE, "gardener").means(vector(3)));
        var manager = new TextQuery.Term(TextField.TITLE, "manager");
        var wanted = new Filter.Matching(new TextQuery.All(List.of(NURSE, new TextQuery.Not(manager))));
        assertThat(passing(wanted)).isEqualTo(1);
        assertThat(near(3, wanted, 5)).containsExactly(id(1));
        assertThat(found(NURSE, new Filter.Matching(manager))).containsExactly(id(2));
        assertThat(passing(new Filter.Not(wanted))).isEqualTo(2);
        assertThat(passing(new Filter.Matching(new TextQuery.Not(manager)))).isEqualTo(2);
        try (var seen = index.select(wanted)) {
            assertThat(seen.facet(KeywordField.COUNTRY, 5)).isEqualTo(Map.of("AU", 1L));
        }
    }

    @Test
    void findsNeighboursAcrossTheDateLine() {
        put(
                candidate(1).lives(new Place(-17, 179.9)),
                candidate(2).lives(new Place(-17, -179.9)),
                candidate(3).lives(new Place(-17, 178)));
        assertThat(passing(new Filter.Near(new Place(-17, -179.95), 50))).isEqualTo(2);
        assertThat(passing(new Filter.Near(new Place(-90, 0), 9000))).isEqualTo(3);
        assertThat(passing(new Filter.Near(new Place(-90, 0), 8000))).isZero();
    }

    @Test
    void showsNobodyBehindAWall() {
        put(
                candidate(1).says(TextField.TITLE, "nurse").means(vector(1)),
                candidate(2)
                        .says(TextField.TITLE, "nurse")
                        .means(vector(2))
                        .has(KeywordField.WALL, "anna", "team-perth")
                        .has(KeywordField.COUNTRY, "AU"));
        var stranger = Filter.visibleTo(Set.of("bert", "team-sydney"));
        assertThat(found(NURSE, stranger)).containsExactly(id(1));
        assertThat(near(2, stranger, 5)).containsExactly(id(1));
        try (var seen = index.select(stranger)) {
            assertThat(seen.count()).isEqualTo(1);
            assertThat(seen.count(NURSE)).isEqualTo(1);
            assertThat(seen.facet(KeywordField.COUNTRY, 5)).isEmpty();
        }
        assertThat(found(NURSE, Filter.visibleTo(Set.of("team-perth")))).hasSize(2);
    }

    @Test
    void countsValues() {
        put(
                candidate(1).has(KeywordField.SKILL, "java", "sql").says(TextField.TITLE, "nurse"),
                candidate(2).has(KeywordField.SKILL, "java", "ada"),
                candidate(3).has(KeywordField.SKILL, "ada", "cobol"));
        try (var all = index.select(Filter.everybody())) {
            assertThat(all.facet(KeywordField.SKILL, 3))
                    .containsExactly(Map.entry("ada", 2L), Map.entry("java", 2L), Map.entry("cobol", 1L));
            assertThat(all.count(NURSE)).isEqualTo(1);
        }
        try (var some = index.select(new Filter.AnyOf(KeywordField.SKILL, Set.of("java")))) {
            assertThat(some.facet(KeywordField.SKILL, 1)).isEqualTo(Map.of("java", 2L));
        }
    }
}
