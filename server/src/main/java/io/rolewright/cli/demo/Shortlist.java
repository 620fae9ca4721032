package io.rolewright.cli.demo;

import io.rolewright.engine.measure.Bm25;
import io.rolewright.engine.measure.Ndcg;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Everybody for one job, best first.
 *
 * @param truth what was made up about the agency
 * @param job what is true about the job
 * @param text the advert's words
 * @param places best first
 */
record Shortlist(Truth truth, Truth.Job job, String text, List<Place> places) {
    private static final int DEPTH = 5;

    /**
     * Somebody's place.
     *
     * @param match score, parts, evidence, gaps and unknowns, as the platform answers them
     */
    record Place(Person person, JsonNode match) {
        double score() {
            return match.get("score").asDouble();
        }
    }

    int grade(Person person) {
        return truth.grade(job, person.file());
    }

    /** How right the order is: nDCG@5 against what is true. */
    double ndcg() {
        return Ndcg.at(
                DEPTH, places.stream().map(place -> grade(place.person())).toList());
    }

    /** The same measure of a plain search for the advert's words in the CVs. */
    double ndcgOfSearch() {
        var people = places.stream()
                .map(Place::person)
                .sorted(Comparator.comparing(Person::file))
                .toList();
        var scores =
                new Bm25(people.stream().map(person -> person.document().text()).toList()).scores(text);
        var order = IntStream.range(0, people.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> scores.get(i)).reversed())
                .map(i -> grade(people.get(i)))
                .toList();
        return Ndcg.at(DEPTH, order);
    }
}
