package io.rolewright.engine.resume;

import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words between two marks in a row.
 *
 * @param span where, without blanks and marks around them
 * @param before how strongly the mark before it parts it from its neighbour
 */
record Fragment(Span span, Mark before) {
    enum Mark {
        /** A comma or bracket: the name may go on. */
        COMMA,
        /** A dash, colon, "at": the name rarely goes on. */
        DASH,
        /** A bar, a wide gap, a date: the name ends. */
        WALL
    }

    private static final List<String> OPENINGS = Stream.of(
                    "worked as ", "working as ", "work as ", "served as ", "employed as ")
            .flatMap(opening -> Stream.of(opening + "an ", opening + "a ", opening + "the ", opening))
            .toList();
    private static final List<String> JOINTS = List.of("at ", "as ");
    private static final List<String> SPOKEN_JOINTS = List.of("at ", "as ", "in ", "with ", "for ", "from ");

    private static final String EDGE = " \t\u00A0,;:-–—|()[]•·●▪*/";

    /** The fragments of {@code text} between two places, at most eight. */
    static List<Fragment> of(String text, int from, int to) {
        List<Fragment> fragments = new ArrayList<>();
        int start = behindOpening(text, from, to);
        List<String> joints = start > from ? SPOKEN_JOINTS : JOINTS;
        Mark before = Mark.WALL;
        int at = start;
        while (at < to && fragments.size() < 7) {
            int length = markLength(text, at, to, joints);
            if (length > 0) {
                before = add(fragments, text, start, at, before, mark(text, at, to));
                start = at + length;
            }
            at += Math.max(1, length);
        }
        add(fragments, text, start, to, before, Mark.WALL);
        return fragments;
    }

    /** Where the title starts in "Worked as a baker in …"; {@code from} in any other row. */
    private static int behindOpening(String text, int from, int to) {
        for (String opening : OPENINGS) {
            if (text.regionMatches(true, from, opening, 0, opening.length()) && from + opening.length() < to) {
                return from + opening.length();
            }
        }
        return from;
    }

    /** Adds what stands between two marks; two marks with nothing between them count as the stronger. */
    private static Mark add(List<Fragment> fragments, String text, int from, int to, Mark before, Mark next) {
        int start = from;
        int end = to;
        while (start < end && EDGE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (start == end) {
            return before.compareTo(next) > 0 ? before : next;
        }
        fragments.add(new Fragment(new Span(start, end), before));
        return next;
    }

    private static Mark mark(String text, int at, int to) {
        char c = text.charAt(at);
        if (c == ',' || c == '(' || c == ')') {
            return Mark.COMMA;
        }
        boolean wall = c == '\t' || "|•·●▪¦‖".indexOf(c) >= 0 || blanks(text, at, to) > 1;
        return wall ? Mark.WALL : Mark.DASH;
    }

    /** How many characters the mark at {@code at} has; 0 when none stands there. */
    private static int markLength(String text, int at, int to, List<String> joints) {
        char c = text.charAt(at);
        if ("\t|•·●▪¦‖,()".indexOf(c) >= 0 || ":;-–—".indexOf(c) >= 0 && isBlank(text, at + 1, to)) {
            return 1;
        }
        int blanks = blanks(text, at, to);
        int next = at + blanks;
        if (blanks == 0) {
            return 0;
        }
        if (next < to && "-–—−@".indexOf(text.charAt(next)) >= 0) {
            return blanks + 1;
        }
        return blanks > 1 ? blanks : jointLength(text, next, joints);
    }

    /** "at", "as" … with the blanks around it. */
    private static int jointLength(String text, int at, List<String> joints) {
        return joints.stream()
                .filter(joint -> text.startsWith(joint, at))
                .mapToInt(joint -> joint.length() + 1)
                .findFirst()
                .orElse(0);
    }

    private static int blanks(String text, int at, int to) {
        int end = at;
        while (isBlank(text, end, to) && end < to) {
            end++;
        }
        return end - at;
    }

    private static boolean isBlank(String text, int at, int to) {
        return at >= to || text.charAt(at) == ' ' || text.charAt(at) == '\u00A0';
    }
}
