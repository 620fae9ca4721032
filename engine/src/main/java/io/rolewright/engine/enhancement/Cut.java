package io.rolewright.engine.enhancement;

import io.rolewright.engine.document.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A stretch of a text that goes.
 *
 * @param span the stretch
 * @param put what takes its place
 */
record Cut(Span span, String put) {
    /** Stands where something about a person stood. */
    static final String MARK = "[…]";

    private static final Set<String> JOINTS = Set.of("", "-", ".", ",", "\u2010", "\u2011");

    private static final Comparator<Cut> ORDER = Comparator.comparing(Cut::span);

    static Cut out(int start, int end) {
        return new Cut(new Span(start, end), MARK);
    }

    static Cut in(int start, int end, String put) {
        return new Cut(new Span(start, end), put);
    }

    /** The text without the stretches; those that touch each other, with blanks or a mark between at most, leave one mark. */
    static String all(String text, List<Cut> cuts) {
        StringBuilder left = new StringBuilder(text.length());
        int at = 0;
        for (Cut cut : cuts.stream().sorted(ORDER).toList()) {
            String between = text.substring(at, Math.max(at, cut.span().start()));
            boolean touches = cut.put().equals(MARK) && endsWithMark(left) && JOINTS.contains(between.strip());
            boolean covered = cut.span().start() < at;
            if (!touches && !covered) {
                left.append(between).append(cut.put());
            }
            at = Math.max(at, cut.span().end());
        }
        return left.append(text, at, text.length()).toString();
    }

    private static boolean endsWithMark(StringBuilder left) {
        return left.length() >= MARK.length()
                && left.substring(left.length() - MARK.length()).equals(MARK);
    }
}
