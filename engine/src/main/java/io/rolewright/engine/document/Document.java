package io.rolewright.engine.document;

import java.util.List;

/**
 * A file that was read: its words in reading order and where each line stands.
 *
 * @param name the file's name as given; never used to find out its type
 * @param mediaType what its bytes say it is, for example {@code application/pdf}
 * @param sha256 hash of the bytes that were read, lower-case hexadecimal
 * @param text all visible words; lines end with {@code \n}, blocks are parted by an empty line
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
