package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.google.GoogleError;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Lists of messages, of threads and of what happened, page by page. */
final class MailPages {
    private static final int USUAL = 100;
    private static final int MOST = 500;
    private static final String PREFIX = "twin-page-";

    private MailPages() {}

    /** Messages that a search finds, the newest first. */
    static Map<String, @Nullable Object> messages(TwinRequest request, Mailbox mailbox) {
        return newestFirst(request, "messages", found(request, mailbox), MailView::reference);
    }

    /** Threads of which a search finds a message, those with the newest first. */
    static Map<String, @Nullable Object> threads(TwinRequest request, Mailbox mailbox) {
        var latest = new LinkedHashMap<String, Mail>();
        found(request, mailbox).forEach(mail -> latest.putIfAbsent(mail.threadId(), mail));
        return newestFirst(
                request,
                "threads",
                List.copyOf(latest.values()),
                mail -> object(
                        "id", mail.threadId(),
                        "snippet", mail.snippet(),
                        "historyId", String.valueOf(mail.historyId())));
    }

    /**
     * What happened after a change, the oldest first.
     *
     * @throws GoogleError.Refused when that was too long ago
     */
    static Map<String, @Nullable Object> history(TwinRequest request, Mailbox mailbox) {
        var start = number(request.parameter("startHistoryId").orElse(""), "startHistoryId");
        var types = request.parameters("historyTypes");
        var label = request.parameter("labelId").orElse("");
        var changes = mailbox
                .changesAfter(start)
                .orElseThrow(() ->
                        GoogleError.notFound("Requested entity was not found.").thrown())
                .stream()
                .filter(change -> change.isOf(types))
                .filter(change -> label.isEmpty() || change.concerns(label))
                .toList();
        var after = token(request, 0);
        var rest = changes.stream().filter(change -> change.id() > after).toList();
        var page = page(request, "history", rest, MailChange::id, MailChange::shown);
        page.put("historyId", String.valueOf(mailbox.historyId()));
        return page;
    }

    private static List<Mail> found(TwinRequest request, Mailbox mailbox) {
        var query = MailQuery.of(request.parameter("q").orElse(""));
        var labels = request.parameters("labelIds");
        var isEverywhere = query.isEverywhere()
                || request.parameter("includeSpamTrash").filter("true"::equals).isPresent()
                || labels.contains(Mail.TRASH)
                || labels.contains(Mail.SPAM);
        return mailbox.all().stream()
                .filter(mail -> isEverywhere || !isHidden(mail))
                .filter(mail -> mail.labels().containsAll(labels))
                .filter(query)
                .toList();
    }

    private static boolean isHidden(Mail mail) {
        return mail.labels().contains(Mail.TRASH) || mail.labels().contains(Mail.SPAM);
    }

    private static Map<String, @Nullable Object> newestFirst(
            TwinRequest request, String name, List<Mail> all, Function<Mail, Object> shown) {
        var before = token(request, Long.MAX_VALUE);
        var rest = all.stream().filter(mail -> mail.number() < before).toList();
        var page = page(request, name, rest, Mail::number, shown);
        page.put("resultSizeEstimate", all.size());
        return page;
    }

    /** A page, whose token is the place of its last element; without elements it has no list. */
    private static <T> Map<String, @Nullable Object> page(
            TwinRequest request, String name, List<T> rest, ToLongFunction<T> place, Function<T, Object> shown) {
        var size = Math.clamp(request.number("maxResults", USUAL), 1, MOST);
        var here = new ArrayList<>(rest.subList(0, Math.min(size, rest.size())));
        var page = object();
        if (!here.isEmpty()) {
            page.put(name, here.stream().map(shown).toList());
        }
        if (here.size() < rest.size()) {
            page.put("nextPageToken", PREFIX + place.applyAsLong(here.getLast()));
        }
        return page;
    }

    private static long token(TwinRequest request, long otherwise) {
        var token = request.parameter("pageToken").orElse("");
        if (token.isEmpty()) {
            return otherwise;
        }
        return number(token.startsWith(PREFIX) ? token.substring(PREFIX.length()) : "", "pageToken");
    }

    private static long number(String text, String name) {
        try {
            return Long.parseUnsignedLong(text);
        } catch (NumberFormatException noNumber) {
            throw GoogleError.invalid("invalidArgument", "Invalid " + name).thrown();
        }
    }
}
