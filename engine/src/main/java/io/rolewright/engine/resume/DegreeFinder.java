package io.rolewright.engine.resume;

import io.rolewright.engine.document.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a degree with its field of study in a row. */
final class DegreeFinder {
    /** In UTF-16 code units. */
    private static final int LONGEST_BRACKET = 40;

    private final String text;
    private final DateIndex dates;

    DegreeFinder(String text, DateIndex dates) {
        this.text = text;
        this.dates = dates;
    }

    /** The fragment with a degree's words and the field of study behind it; absent when none has them. */
    @Nullable
    Span in(List<Fragment> fragments) {
        for (int i = 0; i < fragments.size(); i++) {
            Span span = fragments.get(i).span();
            if (DegreeWords.level(span.of(text)) != DegreeLevel.UNSTATED && !DegreeWords.isSchool(span.of(text))) {
                return withBracket(withTail(fragments, i));
            }
        }
        return null;
    }

    /** "Certificate III in Engineering - Mechanical Trade": a dash or colon adds a field of study, no school, no place. */
    private Span withTail(List<Fragment> fragments, int i) {
        Span degree = fragments.get(i).span();
        if (i + 1 >= fragments.size() || fragments.get(i + 1).before() != Fragment.Mark.DASH) {
            return degree;
        }
        Span tail = fragments.get(i + 1).span();
        String words = tail.of(text);
        boolean more = "-–—:".indexOf(Texts.nextMark(text, degree.end())) >= 0;
        boolean field = more && !DegreeWords.isSchool(words) && !Places.endsWithPlace(words);
        return field && words.chars().noneMatch(Character::isDigit) ? new Span(degree.start(), tail.end()) : degree;
    }

    /** "Bachelor of Engineering (Civil)"; a bracket with a date in it is none of the degree's. */
    private Span withBracket(Span degree) {
        int open = degree.end() + 1;
        int close = text.startsWith(" (", degree.end()) ? text.indexOf(')', open) : -1;
        boolean near = close > 0
                && close - open <= LONGEST_BRACKET
                && text.substring(open, close).indexOf('\n') < 0;
        Span whole = near ? new Span(degree.start(), close + 1) : degree;
        return dates.in(whole).isEmpty() ? whole : degree;
    }
}
