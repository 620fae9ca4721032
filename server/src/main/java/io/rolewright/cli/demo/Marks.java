package io.rolewright.cli.demo;

import io.rolewright.engine.language.Words;
import io.rolewright.engine.measure.F1;
import java.util.ArrayList;
import java.util.List;

/**
 * How right the platform was.
 *
 * @param fields one line per field that was read
 * @param ndcg mean nDCG@5 over all jobs
 * @param ndcgOfSearch the same of a plain BM25 search
 */
record Marks(List<Field> fields, double ndcg, double ndcgOfSearch) {
    /**
     * How right a field was read, over all CVs.
     *
     * @param bar the F1 that is to be reached
     */
    record Field(String name, F1 counts, double bar) {}

    private static final double EXACT = 0.95;
    private static final double NEAR = 0.80;
    private static final double RANKING = 0.85;

    static Marks of(Truth truth, List<Person> people, List<Shortlist> shortlists) {
        return new Marks(
                List.of(
                        new Field("name", one(truth, people, "name", Truth.Resume::name), EXACT),
                        new Field("e-mail", one(truth, people, "email", Truth.Resume::email), EXACT),
                        new Field("phone", one(truth, people, "phone", Truth.Resume::phone), EXACT),
                        new Field("employer", many(truth, people, "name", Truth.Employment::employer), NEAR),
                        new Field("title", many(truth, people, "position", Truth.Employment::title), NEAR)),
                mean(shortlists, Shortlist::ndcg),
                mean(shortlists, Shortlist::ndcgOfSearch));
    }

    /** Whether every bar is reached and ranking is better than a plain search. */
    boolean good() {
        return fields.stream().allMatch(field -> field.counts().value() >= field.bar())
                && ndcg >= RANKING
                && ndcg > ndcgOfSearch;
    }

    private static F1 one(
            Truth truth, List<Person> people, String field, java.util.function.Function<Truth.Resume, String> value) {
        return sum(
                truth, people, (resume, person) -> F1.of(present(person.basics(field)), present(value.apply(resume))));
    }

    private static F1 many(
            Truth truth,
            List<Person> people,
            String field,
            java.util.function.Function<Truth.Employment, String> value) {
        return sum(
                truth,
                people,
                (resume, person) -> F1.of(
                        person.work(field).stream().map(Marks::plain).toList(),
                        resume.work().stream().map(value).map(Marks::plain).toList()));
    }

    private static F1 sum(
            Truth truth, List<Person> people, java.util.function.BiFunction<Truth.Resume, Person, F1> counts) {
        var sum = F1.NONE;
        for (var resume : truth.resumes()) {
            var person = people.stream()
                    .filter(one -> one.file().equals(resume.file()))
                    .findFirst();
            sum = sum.plus(person.map(one -> counts.apply(resume, one)).orElse(F1.NONE));
        }
        return sum;
    }

    private static List<String> present(String value) {
        var plain = plain(value);
        return plain.isEmpty() ? new ArrayList<>() : List.of(plain);
    }

    /** Case, accents and punctuation do not count. */
    private static String plain(String value) {
        return String.join(" ", Words.of(value));
    }

    private static double mean(List<Shortlist> shortlists, java.util.function.ToDoubleFunction<Shortlist> measure) {
        return shortlists.stream().mapToDouble(measure).average().orElse(0);
    }
}
