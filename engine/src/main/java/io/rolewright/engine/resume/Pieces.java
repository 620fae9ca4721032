package io.rolewright.engine.resume;

import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the rows of an entry's header into everything that may be a title or an employer. */
final class Pieces {
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
        return fragments.stream().filter(this::hasLetters).toList();
    }

    /** Every run of neighbouring fragments that may be one name. */
    List<Piece> of(List<Fragment> fragments, int row) {
        List<Piece> pieces = new ArrayList<>();
        for (int first = 0; first < fragments.size(); first++) {
            double cost = 0;
            for (int last = first; last < fragments.size(); last++) {
                Fragment fragment = fragments.get(last);
                if (last > first && fragment.before() == Fragment.Mark.WALL) {
                    break;
                }
                cost += last == first ? 0 : cost(fragment);
                pieces.add(piece(
                        new Span(
                                fragments.get(first).span().start(),
                                fragment.span().end()),
                        row,
                        cost));
            }
        }
        return pieces;
    }

    private double cost(Fragment fragment) {
        double place = Places.isPlace(fragment.span().of(text)) ? 0.3 : 0;
        return place + (fragment.before() == Fragment.Mark.COMMA ? 0.12 : 0.35);
    }

    private Piece piece(Span found, int row, double cost) {
        Span span = closed(found);
        String words = Texts.oneLine(span.of(text));
        return new Piece(words, span, row, cost, Likeness.of(words));
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
