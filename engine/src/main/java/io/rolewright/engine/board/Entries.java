package io.rolewright.engine.board;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.JobPostingReader;
import io.rolewright.engine.board.BoardEntry.DetailsNeeded;
import io.rolewright.engine.board.BoardEntry.Outcome;
import io.rolewright.engine.board.BoardEntry.Read;
import io.rolewright.engine.board.BoardEntry.Refused;
import io.rolewright.engine.document.Finding;
import io.rolewright.engine.document.Severity;
import io.rolewright.engine.mapping.MappedAnswer;
import io.rolewright.engine.mapping.MappedItem;
import io.rolewright.engine.mapping.Mapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Makes entries of what was mapped or read. */
final class Entries {
    private static final Finding CUT = Finding.of("board.truncated", Severity.WARNING);
    private static final Finding BROKEN = Finding.of("board.broken", Severity.WARNING);
    private static final Finding DETAILS = Finding.of("board.details-needed", Severity.WARNING);

    private final JobPostingReader postings;

    Entries(JobPostingReader postings) {
        this.postings = postings;
    }

    /** The page of a source that has no jobs now. */
    BoardPage none(Mapping mapping) {
        return new BoardPage(
                mapping.format(), Optional.of(mapping), List.of(), Optional.empty(), Optional.empty(), List.of());
    }

    BoardPage page(String format, List<JobPosting> read) {
        List<BoardEntry> entries = new ArrayList<>();
        for (JobPosting posting : read) {
            entries.add(new BoardEntry(
                    entries.size(), posting.sourceId(), posting.url(), Optional.empty(), new Read(posting)));
        }
        return new BoardPage(format, Optional.empty(), entries, Optional.empty(), Optional.empty(), List.of());
    }

    BoardPage page(MappedAnswer answer) {
        List<BoardEntry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (MappedItem item : answer.items()) {
            entries.add(entry(entries.size(), item, seen));
        }
        List<Finding> findings = new ArrayList<>();
        if (answer.cut()) {
            findings.add(CUT);
        }
        if (answer.broken()) {
            findings.add(BROKEN);
        }
        return new BoardPage(
                format(answer), Optional.of(answer.mapping()), entries, answer.total(), answer.next(), findings);
    }

    /** What only names told is called by what it is written in. */
    private static String format(MappedAnswer answer) {
        boolean known = !answer.mapping().format().equals("generic");
        return known
                ? answer.mapping().format()
                : switch (answer.kind()) {
                    case JSON -> "json";
                    case XML -> "xml";
                    case HTML -> "html";
                    case TABLE -> "table";
                };
    }

    private BoardEntry entry(int position, MappedItem item, Set<String> seen) {
        JsonNode posting = item.posting();
        Optional<String> id = text(posting.path("identifier").path("value"));
        Optional<String> url = text(posting.path("url")).filter(address -> address.startsWith("http"));
        Optional<String> stamp = text(posting.path("dateModified")).or(() -> text(posting.path("datePosted")));
        boolean repeated = id.filter(value -> !seen.add(value)).isPresent();
        return new BoardEntry(position, id, url, stamp, repeated ? new Refused("board.duplicate-id") : outcome(item));
    }

    private Outcome outcome(MappedItem item) {
        List<Finding> around = item.details().isPresent() ? List.of(DETAILS) : List.of();
        Optional<JobPosting> read = postings.readStated(item.posting(), around);
        if (read.isEmpty()) {
            return new Refused("board.no-title");
        }
        JobPosting posting = read.get();
        return item.details().isPresent()
                ? new DetailsNeeded(posting, item.details().get())
                : new Read(posting);
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node.isValueNode() ? node.asString("").strip() : "").filter(text -> !text.isEmpty());
    }
}
