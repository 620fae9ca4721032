package io.rolewright.jobs.internal;

import io.rolewright.engine.advert.PostingLimits;
import io.rolewright.engine.advert.UnreadablePostingException;
import io.rolewright.engine.board.BoardEntry;
import io.rolewright.engine.board.BoardPage;
import io.rolewright.engine.board.BoardReader;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.engine.mapping.MappingLimits;
import io.rolewright.jobs.SourceKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the jobs of a page, and gives each the key under which its source knows it. */
@Component
class PageJobs {
    private static final Pattern ODD = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");
    private static final int LONGEST_KEY = 600;

    private final BoardReader boards = new BoardReader(
            (name, content) -> {
                throw new UnreadableDocumentException("document.type-unsupported");
            },
            PostingLimits.standard(),
            MappingLimits.standard());

    /** What an answer of a source of this kind says, whatever its form. */
    BoardPage page(SourceKind kind, String text) throws UnreadablePostingException {
        return format(kind).isPresent() ? boards.read(format(kind).get(), text) : boards.read(text);
    }

    /** The form in which a board answers; feeds, tables and pages are told by their content. */
    private static Optional<String> format(SourceKind kind) {
        return switch (kind) {
            case GREENHOUSE, LEVER, ASHBY, SMARTRECRUITERS, WORKABLE, RECRUITEE, LINKEDIN ->
                Optional.of(kind.name().toLowerCase(Locale.ROOT));
            case SITE, PAGE, FEED, CSV -> Optional.empty();
        };
    }

    /** The jobs of a page, or why there are none. */
    List<Listed.Told> read(SourceKind kind, @Nullable String url, String text) {
        try {
            return told(kind, url, text, page(kind, text));
        } catch (UnreadablePostingException refusal) {
            return List.of(Listed.Told.refused(key(String.valueOf(url)), url, refusal.code()));
        }
    }

    /** The jobs of a page that was read; those that need details are left out. */
    List<Listed.Told> told(SourceKind kind, @Nullable String url, String text, BoardPage page) {
        var told = new ArrayList<Listed.Told>();
        var isAlone = page.entries().size() == 1 && isPage(kind);
        for (var entry : page.entries()) {
            var key = isAlone ? key(String.valueOf(url)) : key(kind, url, entry);
            switch (entry.outcome()) {
                case BoardEntry.Read read -> told.add(Listed.Told.job(key, url, text, read.posting()));
                case BoardEntry.Refused refused -> told.add(Listed.Told.refused(key, url, refused.code()));
                case BoardEntry.DetailsNeeded details -> told.add(Listed.Told.job(key, url, text, details.posting()));
            }
        }
        return told;
    }

    static boolean isPage(SourceKind kind) {
        return kind == SourceKind.SITE || kind == SourceKind.PAGE;
    }

    /** The source's own identifier, else the job's own address, else its place on the page. */
    static String key(SourceKind kind, @Nullable String url, BoardEntry entry) {
        var own = entry.id().or(entry::url).orElse("#" + entry.position());
        return key(isPage(kind) ? url + " " + own : own);
    }

    static String key(String written) {
        var key = ODD.matcher(written).replaceAll(" ").strip();
        return key.length() <= LONGEST_KEY
                ? key
                : key.substring(0, LONGEST_KEY - 40) + " "
                        + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
