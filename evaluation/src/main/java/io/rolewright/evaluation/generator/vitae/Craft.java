package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.world.Phrase;
import io.rolewright.evaluation.generator.world.Term;
import io.rolewright.evaluation.generator.world.Trade;
import io.rolewright.evaluation.generator.world.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of one kind of work in one language.
 *
 * @param titles by level from 1 (beginner)
 * @param studies degree and field
 * @param employers what employers of the trade are called by; empty where a legal form must do
 */
record Craft(
        String name,
        Map<Integer, List<String>> titles,
        List<Term> skills,
        List<Term> licences,
        List<Phrase> bullets,
        List<Phrase> summaries,
        List<List<String>> studies,
        List<String> certificates,
        List<String> employers) {

    static List<Craft> english() {
        return Trade.all().stream().map(Craft::of).toList();
    }

    private static Craft of(Trade trade) {
        Map<Integer, List<String>> titles = Stream.of(1, 2, 3, 4)
                .collect(Collectors.toMap(level -> level, trade::titles, (a, b) -> a, TreeMap::new));
        return new Craft(
                trade.name(),
                titles,
                trade.skills(),
                trade.licences(),
                Phrase.all(trade.lines("bullets")),
                Phrase.all(trade.lines("summaries")),
                trade.studies(),
                trade.lines("certificates"),
                trade.employers());
    }

    static Craft of(Words words, String name) {
        Map<Integer, List<String>> titles = words.rows(name + " titles").stream()
                .collect(Collectors.toMap(
                        row -> Integer.valueOf(row.getFirst()),
                        row -> Words.cut(row.get(1), ';'),
                        (a, b) -> a,
                        TreeMap::new));
        return new Craft(
                name,
                titles,
                words.list(name + " skills").stream()
                        .map(skill -> Term.of(List.of(skill)))
                        .toList(),
                List.of(),
                Phrase.all(words.lines(name + " bullets")),
                Phrase.all(words.lines("summaries")),
                words.rows(name + " studies"),
                List.of(),
                List.of());
    }

    /** The titles of a level, or of the highest that there is. */
    List<String> titlesAt(int level) {
        return titles.entrySet().stream()
                .filter(entry -> entry.getKey() <= level)
                .reduce((lower, higher) -> higher)
                .orElseThrow()
                .getValue();
    }
}
