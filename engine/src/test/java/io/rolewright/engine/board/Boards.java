package io.rolewright.engine.board;

import io.rolewright.engine.advert.PostingLimits;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.engine.mapping.MappingLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Invented answers in the shape of the real ones, and what reads them. */
final class Boards {
    static final List<String> FILES = List.of(
            "ashby.json",
            "atom.xml",
            "greenhouse-job.json",
            "greenhouse.json",
            "indeed.xml",
            "jobs.csv",
            "jooble.xml",
            "lever-grouped.json",
            "lever.json",
            "linkedin-search.html",
            "personio.xml",
            "recruitee.json",
            "rss.xml",
            "smartrecruiters-job.json",
            "smartrecruiters.json",
            "unknown.json",
            "workable-job.json",
            "workable-widget.json",
            "workable.json");

    private Boards() {}

    static BoardReader reader() {
        return new BoardReader(
                (name, content) -> {
                    throw new UnreadableDocumentException("document.type-unsupported");
                },
                PostingLimits.standard(),
                MappingLimits.standard());
    }

    static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(Boards.class.getResourceAsStream("/board/" + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
