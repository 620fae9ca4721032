package io.rolewright.engine.resume;

import io.rolewright.engine.resume.Pieces.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells title from employer in all entries of a résumé: first each entry by its own words, then once more with the
 * order that this résumé keeps.
 */
final class Pairing {
    /** What a missing title or employer costs: less than reading a doubtful word as one. */
    private static final double MISSING = 0.3;

    private static final double HABIT = 0.8;

    private final String text;
    private final Pieces pieces;

    Pairing(String text, DateIndex dates) {
        this.text = text;
        this.pieces = new Pieces(text, dates);
    }

    List<Pair> pair(List<Entry> entries) {
        List<Header> headers = entries.stream().map(this::header).toList();
        String habit = habit(headers);
        return headers.stream().map(header -> best(header, habit)).toList();
    }

    /** All that may be a name in one header, and the parts that should not be left over. */
    private record Header(List<Piece> pieces, List<Fragment> parts) {}

    private Header header(Entry entry) {
        List<Piece> found = new ArrayList<>();
        List<Fragment> parts = new ArrayList<>();
        for (int i = 0; i < entry.header(); i++) {
            List<Fragment> fragments = pieces.fragments(entry.rows().get(i));
            found.addAll(pieces.of(fragments, i - entry.anchor()));
            if (i <= entry.anchor()) {
                parts.addAll(fragments);
            }
        }
        return new Header(found, parts.stream().filter(this::counts).toList());
    }

    private boolean counts(Fragment fragment) {
        String words = fragment.span().of(text);
        return !Places.isPlace(words) && Likeness.of(words).title() > -1;
    }

    /** The arrangement that scores highest over all entries. */
    private String habit(List<Header> headers) {
        Map<String, Double> votes = new HashMap<>();
        for (Header header : headers) {
            Pair pair = best(header, "");
            votes.merge(pair.shape(), Math.max(0, pair.score()), Double::sum);
        }
        votes.remove("");
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private Pair best(Header header, String habit) {
        List<Pair> pairs = new ArrayList<>();
        pairs.add(score(header, null, null, habit));
        for (Piece one : header.pieces()) {
            pairs.add(score(header, one, null, habit));
            pairs.add(score(header, null, one, habit));
            for (Piece other : header.pieces()) {
                if (!one.span().overlaps(other.span())) {
                    pairs.add(score(header, one, other, habit));
                }
            }
        }
        return pairs.stream().max(Comparator.comparingDouble(Pair::score)).orElseThrow();
    }

    private Pair score(Header header, @Nullable Piece title, @Nullable Piece employer, String habit) {
        double score = title == null ? -MISSING : title.titleScore() - below(title);
        score += employer == null ? -MISSING : employer.employerScore() - below(employer);
        score -= leftOver(header, title, employer);
        Pair pair = new Pair(title, employer, score);
        return !habit.isEmpty() && pair.shape().equals(habit) ? new Pair(title, employer, score + HABIT) : pair;
    }

    /** The further below the dates, the likelier it is part of the duties. */
    private static double below(Piece piece) {
        return 0.15 * Math.max(0, piece.row());
    }

    private static double leftOver(Header header, @Nullable Piece title, @Nullable Piece employer) {
        double score = 0;
        for (Fragment part : header.parts()) {
            boolean used = title != null && title.span().contains(part.span())
                    || employer != null && employer.span().contains(part.span());
            if (!used) {
                score += part.before() == Fragment.Mark.COMMA ? 0.1 : 0.25;
            }
        }
        return score;
    }
}
