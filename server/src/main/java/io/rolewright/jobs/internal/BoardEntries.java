package io.rolewright.jobs.internal;

import io.rolewright.engine.advert.UnreadablePostingException;
import io.rolewright.engine.board.BoardEntry;
import io.rolewright.engine.board.BoardPage;
import io.rolewright.integrations.Fetch;
import io.rolewright.jobs.SourceKind;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what boards answer into what they list. */
@Component
class BoardEntries {
    private final PageJobs pages;

    BoardEntries(PageJobs pages) {
        this.pages = pages;
    }

    /** @throws BrokenOffException when the answer is none of this kind of board, or is broken within */
    BoardPage read(SourceKind kind, String text) throws BrokenOffException {
        try {
            var page = pages.page(kind, text);
            if (page.findings().stream().anyMatch(finding -> finding.code().equals("board.broken"))) {
                throw new BrokenOffException("board.broken");
            }
            return page;
        } catch (UnreadablePostingException refusal) {
            throw new BrokenOffException(refusal.code());
        }
    }

    /**
     * An entry of an answer.
     *
     * @param url where the answer stands
     * @param text the answer
     * @param address the address of details, from what the entry says of where they are
     */
    Listed listed(SourceKind kind, String url, String text, BoardEntry entry, UnaryOperator<String> address) {
        var key = PageJobs.key(kind, url, entry);
        var stands = entry.url().orElse(null);
        return switch (entry.outcome()) {
            case BoardEntry.Read read -> Listed.Told.job(key, stands, text, read.posting());
            case BoardEntry.Refused refused -> Listed.Told.refused(key, stands, refused.code());
            case BoardEntry.DetailsNeeded details -> details(kind, key, stands, address.apply(details.where()));
        };
    }

    private Listed details(SourceKind kind, String key, @Nullable String stands, String url) {
        var fetch = Fetch.agreed(url);
        return new Listed.Linked(fetch, page -> {
            var told = pages.read(kind, fetch.url(), String.valueOf(page.text()));
            return told.isEmpty()
                    ? List.of(Listed.Told.refused(key, stands, "board.other-format"))
                    : List.of(told.getFirst().under(key));
        });
    }
}
