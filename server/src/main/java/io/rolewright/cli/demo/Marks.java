package io.rolewright.cli.demo;

import io.rolewright.engine.language.Words;
import io.rolewright.engine.measure.F1;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How right the platform was.
 *
 * @param fields one line per field that was read
 * @param ndcg mean nDCG@5 over all jobs
 * @param ndcgOfSearch the same of a plain BM25 search
 */
record Marks(List<Field> fields, double ndcg, double ndcgOfSearch) {
    /** The nDCG@5 that is to be reached. */
    static final double RANKING = 0.85;

    private static final double EXACT = 0.95;
    private static final double NEAR = 0.80;

    /**
     * How right a field was read, over all CVs.
     *
     * @param bar the F1 that is to be reached
     */
    record Field(String name, F1 counts, double bar) {}

    static Marks of(Truth truth, List<Person> people, List<Shortlist> shortlists) {
        var reading = new Comparison(truth, people);
        return new Marks(
                List.of(
                        new Field("name", reading.basics("name", Truth.Resume::name), EXACT),
                        new Field("e-mail", reading.basics("email", Truth.Resume::email), EXACT),
                        new Field("phone", reading.basics("phone", Truth.Resume::phone), EXACT),
                        new Field("employer", reading.work("name", Truth.Employment::employer), NEAR),
                        new Field("title", reading.work("position", Truth.Employment::title), NEAR)),
                mean(shortlists, Shortlist::ndcg),
                mean(shortlists, Shortlist::ndcgOfSearch));
    }

    /** Whether every bar is reached and ranking is better than a plain search. */
    boolean good() {
        return fields.stream().allMatch(field -> field.counts().value() >= field.bar())
                && ndcg >= RANKING
                && ndcg > ndcgOfSearch;
    }

    private static double mean(List<Shortlist> shortlists, ToDoubleFunction<Shortlist> measure) {
        return shortlists.stream().mapToDouble(measure).average().orElse(0);
    }

    /** What was read beside what is true; of somebody who was not read all is missed. */
    private record Comparison(Truth truth, List<Person> people) {
        F1 basics(String field, Function<Truth.Resume, String> value) {
            return sum(person -> Stream.of(person.basics(field)), resume -> Stream.of(value.apply(resume)));
        }

        F1 work(String field, Function<Truth.Employment, String> value) {
            return sum(
                    person -> person.work(field).stream(),
                    resume -> resume.work().stream().map(value));
        }

        private F1 sum(Function<Person, Stream<String>> read, Function<Truth.Resume, Stream<String>> known) {
            var byFile = people.stream().collect(Collectors.toMap(Person::file, Function.identity()));
            return truth.resumes().stream()
                    .map(resume -> F1.of(
                            plain(Stream.ofNullable(byFile.get(resume.file())).flatMap(read)),
                            plain(known.apply(resume))))
                    .reduce(F1.NONE, F1::plus);
        }

        /** Case, accents and punctuation do not count. */
        private static List<String> plain(Stream<String> values) {
            return values.filter(Objects::nonNull)
                    .map(value -> String.join(" ", Words.of(value)))
                    .filter(value -> !value.isEmpty())
                    .toList();
        }
    }
}
