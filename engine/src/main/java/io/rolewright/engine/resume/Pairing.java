package io.rolewright.engine.resume;

import io.rolewright.engine.resume.Pieces.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells title from employer in all entries of a résumé: first each entry by its own words, then once more with the
 * order that this résumé keeps.
 */
final class Pairing {
    /** What a missing title or employer costs: less than reading a doubtful word as one. */
    private static final double MISSING = 0.3;

    /** What the résumé's usual order is worth where every entry keeps it, above the least. */
    private static final double HABIT = 1.2;

    private static final double LEAST_HABIT = 0.5;

    private final String text;
    private final Pieces pieces;

    Pairing(String text, DateIndex dates) {
        this.text = text;
        this.pieces = new Pieces(text, dates);
    }

    List<Pair> pair(List<Entry> entries) {
        List<Header> headers = entries.stream().map(this::header).toList();
        Habit habit = habit(headers);
        return headers.stream().map(header -> best(header, habit)).toList();
    }

    /** The arrangement that most entries have, and what it is worth in doubt. */
    private record Habit(String shape, double worth) {
        static final Habit NONE = new Habit("", 0);
    }

    /** All that may be a name in one header, and the parts that should not be left over, by row. */
    private record Header(List<Piece> pieces, Map<Integer, List<Fragment>> parts) {}

    private Header header(Entry entry) {
        List<Piece> found = new ArrayList<>();
        Map<Integer, List<Fragment>> parts = new TreeMap<>();
        for (int i = 0; i < entry.header(); i++) {
            List<Fragment> fragments = pieces.fragments(entry.rows().get(i));
            found.addAll(pieces.of(fragments, i - entry.anchor()));
            parts.put(
                    i - entry.anchor(), fragments.stream().filter(this::counts).toList());
        }
        return new Header(found, parts);
    }

    private boolean counts(Fragment fragment) {
        String words = fragment.span().of(text);
        return !Places.isPlace(words) && Likeness.of(words).title() > -1;
    }

    /** The arrangement that scores highest over all entries. */
    private Habit habit(List<Header> headers) {
        Map<String, Double> votes = new TreeMap<>();
        for (Header header : headers) {
            Pair pair = best(header, Habit.NONE);
            votes.merge(pair.shape(), Math.max(0, pair.score()), Double::sum);
        }
        votes.remove("");
        double all = votes.values().stream().mapToDouble(vote -> vote).sum();
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> all > 0)
                .map(most -> new Habit(most.getKey(), LEAST_HABIT + HABIT * most.getValue() / all))
                .orElse(Habit.NONE);
    }

    private Pair best(Header header, Habit habit) {
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

    private Pair score(Header header, @Nullable Piece title, @Nullable Piece employer, Habit habit) {
        double score = title == null ? -MISSING : title.titleScore() - below(title);
        score += employer == null ? -MISSING : employer.employerScore() - below(employer);
        score -= leftOver(header, title, employer);
        Pair pair = new Pair(title, employer, score);
        boolean usual = !pair.shape().isEmpty() && pair.shape().equals(habit.shape());
        return usual ? new Pair(title, employer, score + habit.worth()) : pair;
    }

    /** The further below the dates, the likelier it is part of the duties. */
    private static double below(Piece piece) {
        return 0.15 * Math.max(0, piece.row());
    }

    /** Rows below the dates may be duties: they count only where they hold the title or the employer. */
    private static double leftOver(Header header, @Nullable Piece title, @Nullable Piece employer) {
        double score = 0;
        for (Map.Entry<Integer, List<Fragment>> row : header.parts().entrySet()) {
            boolean counts = row.getKey() <= 0 || isIn(row.getKey(), title) || isIn(row.getKey(), employer);
            for (Fragment part : counts ? row.getValue() : List.<Fragment>of()) {
                boolean used = holds(title, part) || holds(employer, part);
                score += used ? 0 : part.before() == Fragment.Mark.COMMA ? 0.1 : 0.25;
            }
        }
        return score;
    }

    private static boolean isIn(int row, @Nullable Piece piece) {
        return piece != null && piece.row() == row;
    }

    private static boolean holds(@Nullable Piece piece, Fragment part) {
        return piece != null && piece.span().contains(part.span());
    }
}
