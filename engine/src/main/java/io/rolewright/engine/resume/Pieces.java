package io.rolewright.engine.resume;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts the rows of an entry's header into everything that may be a title or an employer. */
final class Pieces {
    private static final double IN_BRACKETS = 0.6;

    private final Map<Integer, Likeness> labelled = new HashMap<>();
    private final String text;
    private final DateIndex dates;

    Pieces(String text, DateIndex dates) {
        this.text = text;
        this.dates = dates;
    }

    /** The smallest parts of a row, dates left out. */
    List<Fragment> fragments(Row row) {
        List<Fragment> fragments = new ArrayList<>();
        int start = row.start() + row.afterBullet();
        for (Dated date : dates.in(row.span())) {
            if (date.span().start() > start) {
                fragments.addAll(Fragment.of(text, start, date.span().start()));
            }
            start = Math.max(start, date.span().end());
        }
        if (start < row.end()) {
            fragments.addAll(Fragment.of(text, start, row.end()));
        }
        return unlabelled(fragments.stream().filter(this::hasLetters).toList());
    }

    /** "Position: Baker" says itself what "Baker" is. */
    private List<Fragment> unlabelled(List<Fragment> fragments) {
        List<Fragment> kept = new ArrayList<>();
        for (int i = 0; i < fragments.size(); i++) {
            Optional<Likeness> label = i + 1 < fragments.size() ? labelled(fragments.get(i)) : Optional.empty();
            if (label.isPresent()) {
                labelled.put(fragments.get(i + 1).span().start(), label.get());
            } else {
                kept.add(fragments.get(i));
            }
        }
        return kept;
    }

    private Optional<Likeness> labelled(Fragment fragment) {
        int end = fragment.span().end();
        boolean colon = Texts.nextMark(text, end) == ':';
        return colon ? Labels.of(Words.of(fragment.span().of(text))) : Optional.empty();
    }

    /** Every run of neighbouring fragments that may be one name. */
    List<Piece> of(List<Fragment> fragments, int row) {
        List<Piece> pieces = new ArrayList<>();
        for (int first = 0; first < fragments.size(); first++) {
            int start = fragments.get(first).span().start();
            double cost = 0;
            int next = first;
            do {
                cost += next == first ? 0 : cost(fragments.get(next));
                pieces.add(piece(new Span(start, fragments.get(next).span().end()), row, cost));
                next++;
            } while (next < fragments.size() && fragments.get(next).before() != Fragment.Mark.WALL);
        }
        return pieces;
    }

    private double cost(Fragment fragment) {
        Likeness likeness = Likeness.of(fragment.span().of(text));
        double place = likeness.title() <= -1 ? 0.4 : 0;
        return place + (fragment.before() == Fragment.Mark.COMMA ? 0.12 : 0.35);
    }

    private Piece piece(Span found, int row, double cost) {
        Span span = closed(found);
        String words = Texts.oneLine(span.of(text));
        Likeness likeness = Optional.ofNullable(labelled.get(span.start())).orElseGet(() -> Likeness.of(words));
        return new Piece(words, span, row, cost, isInBrackets(span) ? inBrackets(likeness) : likeness);
    }

    private boolean isInBrackets(Span span) {
        return span.start() > 0 && text.charAt(span.start() - 1) == '(';
    }

    /** "Assistant (Electrical)": what stands in brackets says more about what stands before them. */
    private static Likeness inBrackets(Likeness likeness) {
        return new Likeness(likeness.title() - IN_BRACKETS, likeness.employer() - IN_BRACKETS);
    }

    /** A bracket that was opened inside is closed again. */
    private Span closed(Span span) {
        String words = span.of(text);
        boolean open = words.lastIndexOf('(') > words.lastIndexOf(')');
        boolean follows = span.end() < text.length() && text.charAt(span.end()) == ')';
        return open && follows ? new Span(span.start(), span.end() + 1) : span;
    }

    private boolean hasLetters(Fragment fragment) {
        return fragment.span().of(text).chars().anyMatch(Character::isLetter);
    }

    /** A title and an employer out of one header, either may be missing. */
    record Pair(@Nullable Piece title, @Nullable Piece employer, double score) {
        /** Where both stand, so that one entry can be compared with another; empty when one is missing. */
        String shape() {
            if (title == null || employer == null) {
                return "";
            }
            return title.row() + (title.before(employer) ? "<" : ">") + employer.row();
        }
    }
}
