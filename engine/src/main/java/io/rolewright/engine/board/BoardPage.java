package io.rolewright.engine.board;

import io.rolewright.engine.document.Finding;
import io.rolewright.engine.mapping.Mapping;
import java.util.List;
import java.util.Optional;

/**
 * What one answer, feed, file or page said.
 *
 * @param format how it was written: the name of a mapping ({@code greenhouse}, {@code rss}), {@code json},
 *     {@code xml} or {@code table} where only the names of members were known, {@code json-ld}, {@code microdata}, {@code script-data} or {@code structure} for pages,
 *     and {@code text} for documents and plain text
 * @param mapping the rules that turned it into postings, where a mapping did
 * @param entries its jobs in their order; empty when the source has none now
 * @param total how many jobs the source has in all pages together, where it says so
 * @param next what the source wants to be told for its next page, where it says so: an address, a token or an offset
 * @param findings about the whole: {@code board.truncated} when only its first items were read, {@code board.broken} when it
 *     ends before its time. Of a broken answer nothing may be concluded from what is missing
 */
public record BoardPage(
        String format,
        Optional<Mapping> mapping,
        List<BoardEntry> entries,
        Optional<Long> total,
        Optional<String> next,
        List<Finding> findings) {
    public BoardPage {
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }
}
