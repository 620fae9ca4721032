package io.rolewright.engine.document;

import java.util.List;

/**
 * A file that was read: its words in reading order and where each line stands.
 *
 * <p>Findings that a reader makes: {@code document.name-mismatch} (the name's ending says another type), {@code
 * document.truncated} (longer than the limits), {@code document.page-damaged} (words of a page may be missing), {@code
 * document.garbled} (many characters are not known), {@code document.hidden-text} (words that nobody can see were left
 * out; as {@link Severity#INFO}: white words were kept because a picture or panel may make them visible), {@code
 * document.text-layer} (the words come from a scan's own recognition and were never seen), {@code document.recognised}
 * (words were recognised in a picture by us), {@code document.word-unsure} (one such word may be wrong; with its place),
 * {@code document.active-content} (macros, programs, linked or embedded files, none of which was touched), {@code
 * document.attachments-unread} (files hang on a message).
 *
 * @param name the file's name as given; never used to find out its type
 * @param mediaType what its bytes say it is, for example {@code application/pdf}
 * @param sha256 hash of the bytes that were read, lower-case hexadecimal
 * @param text all visible words; lines end with {@code \n}, blocks are parted by an empty line, a wide
 *     gap inside a line is a tab, a list's marker is {@code •} where the format does not spell it; addresses that only
 *     stand behind links follow as lines at the end
 * @param pages number of pages; 1 for formats without pages
 * @param lines the lines of {@code text} that hold words, in order
 * @param findings what a person should know about the file
 */
public record Document(
        String name,
        String mediaType,
        String sha256,
        String text,
        int pages,
        List<Line> lines,
        List<Finding> findings) {
    public Document {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }
}
