package io.rolewright.communications.internal.meetings;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Breaks the lines of iCalendar (RFC 5545, 3.1): none has more than 75 octets, and no character is broken. ical4j counts
 * characters, of which those of most languages take several octets.
 */
final class Folding {
    private static final int LONGEST = 75;
    private static final String END = "\r\n";
    private static final String BREAK = END + " ";

    private Folding() {}

    /** The same lines, however they were broken before. */
    static String of(String lines) {
        return lines.replace(BREAK, "").lines().map(Folding::line).collect(Collectors.joining(END, "", END));
    }

    private static String line(String whole) {
        var folded = new StringBuilder();
        var room = LONGEST;
        for (var point : whole.codePoints().toArray()) {
            var character = Character.toString(point);
            var octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                folded.append(BREAK);
                room = LONGEST - 1;
            }
            folded.append(character);
            room -= octets;
        }
        return folded.toString();
    }
}
