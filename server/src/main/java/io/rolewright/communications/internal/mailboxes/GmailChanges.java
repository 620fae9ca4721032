package io.rolewright.communications.internal.mailboxes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Finds out what came to inboxes at Gmail. Where it does not know any more what happened, all of an inbox is news. */
@Component
class GmailChanges {
    private static final String INBOX = "INBOX";
    /** A list that ends nowhere is none. */
    private static final int MOST_PAGES = 5000;

    private final GmailCalls gmail;

    GmailChanges(GmailCalls gmail) {
        this.gmail = gmail;
    }

    /** @param history the last change that is known; absent before the first time */
    GmailNews since(String user, @Nullable String history) throws UnreadableException {
        var news = history == null ? Optional.<GmailNews>empty() : after(user, history);
        return news.isPresent() ? news.get() : whole(user);
    }

    private Optional<GmailNews> after(String user, String history) throws UnreadableException {
        var messages = new ArrayList<String>();
        // What happens while pages are read is read again: the first page's is the one that misses nothing.
        String latest = null;
        String page = null;
        for (var number = 0; number < MOST_PAGES; number++) {
            var told = gmail.changes(user, history, page);
            if (told.isEmpty()) {
                return Optional.empty();
            }
            add(messages, told.get());
            latest = latest == null ? GmailCalls.text(told.get(), "historyId") : latest;
            page = told.get().path("nextPageToken").asString("");
            if (page.isEmpty()) {
                return Optional.of(new GmailNews(messages, latest));
            }
        }
        throw new UnreadableException(GmailRefusals.CUT_OFF);
    }

    /** Messages that came, and those that somebody moved to the inbox. */
    private static void add(List<String> messages, JsonNode told) throws UnreadableException {
        for (var change : told.path("history")) {
            for (var added : change.path("messagesAdded")) {
                if (isInInbox(added.path("message"))) {
                    messages.add(GmailCalls.text(added.path("message"), "id"));
                }
            }
            for (var moved : change.path("labelsAdded")) {
                if (isInInbox(moved)) {
                    messages.add(GmailCalls.text(moved.path("message"), "id"));
                }
            }
        }
    }

    private static boolean isInInbox(JsonNode told) {
        return told.path("labelIds")
                .valueStream()
                .anyMatch(label -> label.asString("").equals(INBOX));
    }

    private GmailNews whole(String user) throws UnreadableException {
        // Asked first: what comes while pages are read is behind it.
        var latest = gmail.latest(user);
        var messages = new ArrayList<String>();
        String page = null;
        for (var number = 0; number < MOST_PAGES; number++) {
            var told = gmail.inbox(user, page);
            for (var message : told.path("messages")) {
                messages.add(GmailCalls.text(message, "id"));
            }
            page = told.path("nextPageToken").asString("");
            if (page.isEmpty()) {
                return new GmailNews(messages.reversed(), latest);
            }
        }
        throw new UnreadableException(GmailRefusals.CUT_OFF);
    }
}
