package io.rolewright.communications.internal.mailboxes;

import io.rolewright.communications.internal.google.Gmail;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderAnswer.Outcome;
import io.rolewright.integrations.ProviderCall;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks Gmail for mailboxes, each as its user. Answers are whole, or there is none. */
@Component
class GmailCalls {
    private static final String INBOX = "INBOX";
    private static final String OURS = "/gmail/v1/users/me/";
    private static final String TOO_LARGE = "integrations.answer-too-large";

    private final Gmail gmail;
    private final JsonMapper json;
    private final GmailRefusals refusals;

    GmailCalls(Gmail gmail, JsonMapper json) {
        this.gmail = gmail;
        this.json = json;
        this.refusals = new GmailRefusals(json);
    }

    /** The latest change in a mailbox. */
    String latest(String user) throws UnreadableException {
        return text(whole(user, ProviderCall.get("find-mailbox", OURS + "profile")), "historyId");
    }

    /**
     * A page of what came to an inbox after a change, the oldest first.
     *
     * @param page where the page before ended
     * @return empty where Gmail does not know any more what happened since then
     */
    Optional<JsonNode> changes(String user, String since, @Nullable String page) throws UnreadableException {
        var path = OURS + "history?maxResults=500&historyTypes=messageAdded&historyTypes=labelAdded&labelId=" + INBOX
                + "&startHistoryId=" + encoded(since) + at(page);
        return known(user, ProviderCall.get("list-mail-changes", path));
    }

    /** A page of the messages in an inbox, the newest first. */
    JsonNode inbox(String user, @Nullable String page) throws UnreadableException {
        return whole(
                user, ProviderCall.get("list-mail", OURS + "messages?maxResults=500&labelIds=" + INBOX + at(page)));
    }

    /** A message; empty where there is none any more. */
    Optional<GmailMessage> message(String user, String id) throws UnreadableException {
        var call = ProviderCall.get("get-mail", OURS + "messages/" + encoded(id) + "?format=raw");
        var answer = ask(user, call);
        if (TOO_LARGE.equals(answer.code())) {
            return head(user, id);
        }
        return known(answer).isPresent() ? Optional.of(GmailMessage.whole(read(answer))) : Optional.empty();
    }

    /** As much of a message as can be had whatever its size. */
    private Optional<GmailMessage> head(String user, String id) throws UnreadableException {
        var told =
                known(user, ProviderCall.get("get-mail-head", OURS + "messages/" + encoded(id) + "?format=metadata"));
        return told.isPresent() ? Optional.of(GmailMessage.head(told.get())) : Optional.empty();
    }

    /** Where Google is to publish what happens, as our account says; empty where it does not, or where there is none. */
    Optional<String> topic() {
        return gmail.fact("topic");
    }

    /** Has Google publish what comes to an inbox, for a week at most. */
    void watch(String user, String topic) throws UnreadableException {
        var wanted = Map.of("topicName", topic, "labelIds", List.of(INBOX), "labelFilterBehavior", "INCLUDE");
        var call = ProviderCall.post("watch-mail", OURS + "watch", json.writeValueAsString(wanted), null);
        text(whole(user, call), "expiration");
    }

    /** Ends that. */
    void stop(String user) throws UnreadableException {
        answered(ask(user, ProviderCall.post("stop-mail", OURS + "stop", "{}", null)));
    }

    private JsonNode whole(String user, ProviderCall call) throws UnreadableException {
        return read(answered(ask(user, call)));
    }

    private Optional<JsonNode> known(String user, ProviderCall call) throws UnreadableException {
        var answer = known(ask(user, call));
        return answer.isPresent() ? Optional.of(read(answer.get())) : Optional.empty();
    }

    private Optional<ProviderAnswer> known(ProviderAnswer answer) throws UnreadableException {
        return refusals.isMissing(answer) ? Optional.empty() : Optional.of(answered(answer));
    }

    private ProviderAnswer answered(ProviderAnswer answer) throws UnreadableException {
        if (answer.outcome() != Outcome.ANSWERED) {
            throw new UnreadableException(refusals.code(answer));
        }
        return answer;
    }

    private ProviderAnswer ask(String user, ProviderCall call) throws UnreadableException {
        return gmail.ask(user, call).orElseThrow(() -> new UnreadableException("communications.mailbox-unconnected"));
    }

    private JsonNode read(ProviderAnswer answer) throws UnreadableException {
        try {
            return json.readTree(answer.body().isBlank() ? "{}" : answer.body());
        } catch (JacksonException broken) {
            throw new UnreadableException(GmailRefusals.CUT_OFF, broken);
        }
    }

    /** What Gmail always says; without it something else has answered. */
    static String text(JsonNode told, String name) throws UnreadableException {
        var text = told.path(name).asString("");
        if (text.isEmpty()) {
            throw new UnreadableException(GmailRefusals.CUT_OFF);
        }
        return text;
    }

    private static String at(@Nullable String page) {
        return page == null ? "" : "&pageToken=" + encoded(page);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
