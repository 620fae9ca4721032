package io.rolewright.engine.ranking;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.Words;
import io.rolewright.engine.resume.Denials;
import io.rolewright.engine.resume.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of a résumé, without those that say who the person is: name, contact, employers and schools are left out. So
 * is what the person says they cannot do.
 *
 * @param places where each word stands in the text; words are cut to their stems
 */
public record Wording(Map<String, List<Span>> places) {
    /** No words: only what the taxonomy knows counts. */
    public static final Wording NONE = new Wording(Map.of());

    /** How often a word may stand before its further places do not matter. */
    private static final int MOST_PLACES = 50;

    /** What is longer is no word of any language, but a key, a picture in text, or somebody's attempt at mischief. */
    private static final int LONGEST = 60;

    public Wording {
        places = Map.copyOf(places);
    }

    /** The words of a résumé's {@code text}, from which {@code profile} was read. */
    public static Wording of(Profile profile, String text) {
        List<Span> identity = identity(profile);
        Denials denials = Denials.in(text);
        Map<String, List<Span>> places = new HashMap<>();
        for (Words words = new Words(text); words.next(); ) {
            if (words.length() > LONGEST) {
                continue;
            }
            Span span = new Span(words.start(), words.end());
            List<Span> seen = places.computeIfAbsent(Stems.of(words.folded()), stem -> new ArrayList<>());
            if (seen.size() < MOST_PLACES && identity.stream().noneMatch(span::overlaps) && !denials.cover(span)) {
                seen.add(span);
            }
        }
        places.values().removeIf(List::isEmpty);
        return new Wording(places);
    }

    private static List<Span> identity(Profile profile) {
        return Stream.of(
                        profile.contact().name().stream(),
                        profile.contact().emails().stream(),
                        profile.contact().phones().stream(),
                        profile.contact().links().stream(),
                        profile.contact().place().stream(),
                        profile.employments().stream().flatMap(job -> job.employer().stream()),
                        profile.studies().stream().flatMap(study -> study.school().stream()))
                .flatMap(found -> found)
                .map(Extracted::span)
                .toList();
    }

    /** A word where it stands. */
    public record Placed(String stem, Span span) {}

    /** Every word at each of its places, in the order of the text. */
    public List<Placed> inOrder() {
        return places.entrySet().stream()
                .flatMap(word -> word.getValue().stream().map(span -> new Placed(word.getKey(), span)))
                .sorted(Comparator.comparingInt((Placed placed) -> placed.span().start())
                        .thenComparing(Placed::stem))
                .toList();
    }

    /**
     * How a word is spelled here.
     *
     * @param folded the word as {@link Words} folds it
     */
    public static String stem(String folded) {
        return Stems.of(folded);
    }

    List<Span> of(String stem) {
        return Optional.ofNullable(places.get(stem)).orElse(List.of());
    }
}
