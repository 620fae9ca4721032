package io.rolewright.benchmarks.retrieval;

import io.rolewright.matching.internal.index.Filter;
import io.rolewright.matching.internal.index.KeywordField;
import io.rolewright.matching.internal.index.NumberField;
import io.rolewright.matching.internal.index.Place;
import io.rolewright.matching.internal.index.QuantizedVector;
import io.rolewright.matching.internal.index.TextField;
import io.rolewright.matching.internal.index.TextQuery;
import io.rolewright.matching.internal.index.TextQuery.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * One search of a fixed log: a title, five skills, six words and a direction, among those with the right to work, some years
 * of work and a home within 300 km, about a tenth of all.
 *
 * @param vector the direction, exact
 */
record Wanted(TextQuery text, float[] vector, List<Filter> filters) {
    private static final int BEHIND_ALL_PEOPLE = 1_000_000_000;
    private static final long LEAST_MONTHS = 96;
    private static final double KILOMETRES = 300;

    /** Such searches as people like those in the index would be found by. */
    static List<Wanted> log(MadeUpPeople people, int searches) {
        List<Wanted> log = new ArrayList<>();
        for (var i = 0; i < searches; i++) {
            log.add(of(people.person(BEHIND_ALL_PEOPLE + i), new SplittableRandom(i)));
        }
        return log;
    }

    private static Wanted of(MadeUpPeople.Person person, SplittableRandom random) {
        var text = person.candidate().text();
        var title = text.getOrDefault(TextField.TITLE, List.of());
        List<TextQuery> terms = new ArrayList<>();
        terms.add(new Term(TextField.TITLE, title.getLast()));
        text.getOrDefault(TextField.SKILLS, List.of()).stream()
                .distinct()
                .limit(5)
                .forEach(skill -> terms.add(new Term(TextField.SKILLS, skill)));
        text.getOrDefault(TextField.WORDS, List.of()).stream()
                .distinct()
                .limit(6)
                .forEach(word -> terms.add(new Term(TextField.WORDS, word)));
        var home = new Place(random.nextDouble(-36, -31.5), random.nextDouble(142.5, 147.5));
        return new Wanted(
                new TextQuery.Any(terms),
                person.vector(),
                List.of(
                        new Filter.AnyOf(KeywordField.WORK_RIGHT, Set.of("AU")),
                        new Filter.Between(NumberField.EXPERIENCE_MONTHS, LEAST_MONTHS, MadeUpPeople.MOST_MONTHS),
                        new Filter.Near(home, KILOMETRES)));
    }

    Filter filter() {
        return new Filter.AllOf(filters);
    }

    QuantizedVector quantized() {
        return QuantizedVector.of(MadeUpPeople.MODEL, vector);
    }

    /** A filter that passes a share of all. */
    static Filter share(double share) {
        return share == 1
                ? Filter.everybody()
                : new Filter.Between(NumberField.PAY, 0, Math.round(share * MadeUpPeople.MOST_PAY) - 1);
    }
}
