package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the person's name: a short line of capitalised words that stands out at the top, or agrees with the e-mail
 * address. No list of names is used, so every culture's names have the same chance.
 */
final class Names {
    /** Rows looked at from the top; a side column may stand before the name. */
    private static final int DEEPEST = 80;

    /** Below this score no name is better than a wrong one. */
    private static final double LEAST = 1.4;

    private final List<Row> rows;
    private final List<Extracted<String>> emails;
    private final float largest;

    Names(List<Row> rows, List<Extracted<String>> emails) {
        this.rows = rows.stream()
                .filter(row -> row.page() == 1 && !NameRow.isDocumentTitle(row))
                .limit(DEEPEST)
                .toList();
        this.emails = emails;
        this.largest = (float) this.rows.stream()
                .filter(row -> NameRow.in(row).isPresent())
                .mapToDouble(Row::size)
                .max()
                .orElse(0);
    }

    Optional<Extracted<String>> find(String text) {
        List<Extracted<String>> candidates = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            candidate(text, i).ifPresent(candidates::add);
        }
        return candidates.stream()
                .max(Comparator.comparingDouble((Extracted<String> name) -> name.confidence())
                        .thenComparing(name -> -name.span().start()));
    }

    /** The name that row {@code i} may hold; its confidence grows with its score. */
    private Optional<Extracted<String>> candidate(String text, int i) {
        Row row = rows.get(i);
        Optional<Span> words = NameRow.in(row);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Span span = twoLines(i, words.get());
        String value = Texts.oneLine(span.of(text));
        double score = looks(row, i) + agreement(value) + (NameRow.isLabelled(row) ? 3 : 0) - doubts(value);
        if (score < LEAST) {
            return Optional.empty();
        }
        return Optional.of(new Extracted<>(value, span, Math.min(0.98, 0.5 + 0.08 * score)));
    }

    /** A name set in two large lines, one word each, is one name. */
    private Span twoLines(int i, Span words) {
        Row row = rows.get(i);
        if (i + 1 >= rows.size()
                || row.text().indexOf(' ') >= 0
                || words.length() < row.text().length()) {
            return words;
        }
        Row next = rows.get(i + 1);
        boolean pair = row.size() > 0
                && row.looksLike(next)
                && row.size() >= largest - 0.6
                && !next.afterGap()
                && next.text().indexOf(' ') < 0
                && NameWords.isName(next.text(), 1);
        return pair ? new Span(words.start(), next.end()) : words;
    }

    private double looks(Row row, int i) {
        double score = i == 0 ? 1.6 : i == 1 ? 1.1 : i < 5 ? 0.6 : i < 12 ? 0.2 : 0;
        long larger =
                rows.stream().filter(other -> other.size() > row.size() + 0.6).count();
        boolean stands = row.size() > 0 && rows.stream().anyMatch(other -> other.size() < row.size() - 0.9);
        if (stands) {
            score += larger == 0 ? 2 : larger < 3 ? 1 : 0;
        }
        return score
                + (row.bold() ? 0.4 : 0)
                + (row.isCaps() ? 0.1 : 0)
                + (row.text().indexOf(' ') > 0 ? 0.4 : 0);
    }

    /** How well the local part of an e-mail address is made of the name's words. */
    private double agreement(String name) {
        return emails.stream()
                .mapToDouble(email -> NameWords.agreement(name, email.value()))
                .max()
                .orElse(0);
    }

    private static double doubts(String name) {
        Likeness likeness = Likeness.of(name);
        boolean titled = likeness.title() >= 0.6 && !NameWords.isLikeSurname(name);
        double score = titled ? 1.4 * likeness.title() : 0;
        score += likeness.employer() > 0.4 ? 0.8 : 0;
        score += DegreeWords.level(name) == DegreeLevel.UNSTATED ? 0 : 2;
        return score + (Places.isPlace(name) || Places.endsWithPlace(name) ? 1.5 : 0);
    }
}
