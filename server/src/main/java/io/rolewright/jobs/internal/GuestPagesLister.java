package io.rolewright.jobs.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rolewright.engine.board.BoardEntry;
import io.rolewright.integrations.Fetch;
import io.rolewright.jobs.JobSource;
import io.rolewright.jobs.SourceKind;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lists what LinkedIn's search shows to guests, card by card, where a setting says that it may be read. */
@Component
class GuestPagesLister implements Lister {
    private static final String ADDRESS = "https://www.linkedin.com/jobs-guest/jobs/api";

    /** What is beyond is refused to guests. */
    private static final int MOST = 1000;

    private static final int SHORTEST_WORD = 3;

    private final Web web;
    private final BoardEntries entries;
    private final SourceSettings settings;

    GuestPagesLister(Web web, BoardEntries entries, SourceSettings settings) {
        this.web = web;
        this.entries = entries;
        this.settings = settings;
    }

    @Override
    public Set<SourceKind> kinds() {
        return Set.of(SourceKind.LINKEDIN);
    }

    /** Pages have as many cards as LinkedIn likes; the one without cards is the last. */
    @Override
    public void list(JobSource source, Basket basket) throws BrokenOffException {
        if (!settings.linkedin()) {
            throw new BrokenOffException("jobs.linkedin-not-allowed");
        }
        var cards = 0;
        int shown;
        do {
            shown = page(source, cards, basket);
            cards += shown;
            if (cards > settings.mostPages() || cards >= MOST) {
                throw new BrokenOffException("jobs.source-too-large");
            }
        } while (shown > 0);
    }

    /** Lists the cards of a page, and answers how many it has. */
    private int page(JobSource source, int start, Basket basket) throws BrokenOffException {
        var search = "/seeMoreJobPostings/search?keywords=" + URLEncoder.encode(source.address(), UTF_8);
        var url = base() + search + "&start=" + start;
        var text = Objects.requireNonNullElse(web.need(Fetch.agreed(url)).text(), "");
        var page = entries.read(source.kind(), text);
        page.entries().stream()
                .filter(entry -> isSought(source, entry))
                .map(entry -> entries.listed(source.kind(), url, text, entry, this::details))
                .forEach(basket::put);
        return page.entries().size();
    }

    /** Where nothing fits a search any jobs are shown; those whose titles have no word of the search are not taken. */
    private static boolean isSought(JobSource source, BoardEntry entry) {
        var title = title(entry).toLowerCase(Locale.ROOT);
        var words = Stream.of(source.address().toLowerCase(Locale.ROOT).split("\\P{L}+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .toList();
        return title.isEmpty() || words.isEmpty() || words.stream().anyMatch(title::contains);
    }

    /** Empty when it cannot be read, which is told as a refusal. */
    private static String title(BoardEntry entry) {
        return switch (entry.outcome()) {
            case BoardEntry.Read read -> read.posting().title();
            case BoardEntry.DetailsNeeded details -> details.posting().title();
            case BoardEntry.Refused refused -> "";
        };
    }

    /** A job's page ends with its number, behind the last hyphen; its details have an address of their own. */
    private String details(String page) {
        var path = page.replaceFirst("[?#].*$", "");
        return base() + "/jobPosting/"
                + path.substring(path.lastIndexOf('-') + 1).replaceAll("\\D", "");
    }

    private String base() {
        return settings.boards().getOrDefault("linkedin", ADDRESS);
    }
}
