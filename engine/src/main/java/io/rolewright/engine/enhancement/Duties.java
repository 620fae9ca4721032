package io.rolewright.engine.enhancement;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.resume.Employment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a person says about a job below its heading, in their words: one text per bullet or paragraph. */
final class Duties {
    /** A line of a heading with so many more letters says something of its own. */
    private static final int TELLING_LETTERS = 40;

    /** A shorter line was not wrapped; in UTF-16 code units. */
    private static final int WRAPPED_LENGTH = 50;

    private static final String MARKS = "•◦▪▫●○■□◆◇►▸‣⁃∙·✓✔➢➤*";

    private Duties() {}

    static boolean isMark(int codePoint) {
        return MARKS.indexOf(codePoint) >= 0;
    }

    static List<String> of(Employment job, String text) {
        List<Span> heading = heading(job);
        List<StringBuilder> duties = new ArrayList<>();
        boolean goesOn = false;
        int at = job.span().start();
        while (at < job.span().end()) {
            int end = lineEnd(text, at, job.span().end());
            String line = text.substring(at, end).strip();
            if (line.isEmpty() || isHeading(text, new Span(at, end), heading)) {
                goesOn = false;
            } else {
                add(duties, line, goesOn);
                goesOn = line.length() >= WRAPPED_LENGTH || startsWithMark(line);
            }
            at = end + 1;
        }
        return duties.stream().map(StringBuilder::toString).toList();
    }

    private static List<Span> heading(Employment job) {
        return Stream.of(
                        job.title().map(title -> title.span()).stream(),
                        job.employer().map(employer -> employer.span()).stream(),
                        job.period().map(period -> period.span()).stream())
                .flatMap(spans -> spans)
                .toList();
    }

    private static int lineEnd(String text, int from, int end) {
        int lineBreak = text.indexOf('\n', from);
        return lineBreak < 0 || lineBreak > end ? end : lineBreak;
    }

    private static boolean isHeading(String text, Span line, List<Span> heading) {
        if (heading.stream().noneMatch(line::overlaps)) {
            return false;
        }
        long letters = 0;
        for (int i = line.start(); i < line.end(); i++) {
            Span place = new Span(i, i + 1);
            letters += Character.isLetter(text.charAt(i)) && heading.stream().noneMatch(place::overlaps) ? 1 : 0;
        }
        return letters < TELLING_LETTERS;
    }

    private static void add(List<StringBuilder> duties, String line, boolean goesOn) {
        String words = Quotes.oneLine(withoutMark(line));
        if (words.chars().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        if (goesOn && !startsWithMark(line) && !duties.isEmpty()) {
            duties.getLast().append(' ').append(words);
        } else {
            duties.add(new StringBuilder(words));
        }
    }

    private static boolean startsWithMark(String line) {
        return isMark(line.codePointAt(0)) || isDash(line);
    }

    private static boolean isDash(String line) {
        return line.length() > 1 && "-–—".indexOf(line.charAt(0)) >= 0 && Character.isWhitespace(line.charAt(1));
    }

    private static String withoutMark(String line) {
        return startsWithMark(line) ? line.substring(Character.charCount(line.codePointAt(0))) : line;
    }
}
