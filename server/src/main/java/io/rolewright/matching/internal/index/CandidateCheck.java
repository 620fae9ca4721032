package io.rolewright.matching.internal.index;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells of one candidate, without an index, what every index tells of many. */
public final class CandidateCheck {
    private static final double EARTH_KILOMETRES = 6371.0087714;

    private CandidateCheck() {}

    /** Whether {@code candidate} passes {@code filter}. */
    public static boolean passes(IndexedCandidate candidate, Filter filter) {
        return switch (filter) {
            case Filter.Everybody everybody -> true;
            case Filter.AnyOf any -> !Collections.disjoint(codes(candidate, any.field()), any.values());
            case Filter.Without without -> codes(candidate, without.field()).isEmpty();
            case Filter.Between range ->
                Optional.ofNullable(candidate.numbers().get(range.field()))
                        .filter(number -> number >= range.least() && number <= range.most())
                        .isPresent();
            case Filter.Near near ->
                candidate
                        .place()
                        .filter(place -> kilometres(place, near.place()) <= near.kilometres())
                        .isPresent();
            case Filter.Matching words -> matches(candidate, words.query());
            case Filter.AllOf all -> all.filters().stream().allMatch(one -> passes(candidate, one));
            case Filter.OneOf one -> one.filters().stream().anyMatch(part -> passes(candidate, part));
            case Filter.Not not -> !passes(candidate, not.filter());
        };
    }

    private static Set<String> codes(IndexedCandidate candidate, KeywordField field) {
        return candidate.keywords().getOrDefault(field, Set.of());
    }

    private static boolean matches(IndexedCandidate candidate, TextQuery query) {
        return switch (query) {
            case TextQuery.Term term -> tokens(candidate, term.field()).contains(term.token());
            case TextQuery.Phrase phrase ->
                Collections.indexOfSubList(tokens(candidate, phrase.field()), phrase.tokens()) >= 0;
            case TextQuery.All all -> all.parts().stream().allMatch(part -> matches(candidate, part));
            case TextQuery.Any any -> any.parts().stream().anyMatch(part -> matches(candidate, part));
            case TextQuery.Not not -> !matches(candidate, not.part());
        };
    }

    private static List<String> tokens(IndexedCandidate candidate, TextField field) {
        return candidate.text().getOrDefault(field, List.of());
    }

    /** By the haversine formula on a sphere of the earth's mean radius. */
    private static double kilometres(Place a, Place b) {
        var latitude = square(Math.sin(Math.toRadians(b.latitude() - a.latitude()) / 2));
        var longitude = square(Math.sin(Math.toRadians(b.longitude() - a.longitude()) / 2));
        var cosines = Math.cos(Math.toRadians(a.latitude())) * Math.cos(Math.toRadians(b.latitude()));
        return 2 * EARTH_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(latitude + cosines * longitude)));
    }

    private static double square(double value) {
        return value * value;
    }
}
