package io.rolewright.communications.internal.gmail;

import io.rolewright.communications.internal.google.Gmail;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderCall;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The mailbox at Gmail from which we write; nothing where the agency has no account with it. */
final class GmailSending {
    private static final String MESSAGES = "/gmail/v1/users/me/messages";

    private final Gmail gmail;
    private final JsonMapper json;
    private final String user;

    /** @param user whose mailbox it is, by their address */
    GmailSending(Gmail gmail, JsonMapper json, String user) {
        this.gmail = gmail;
        this.json = json;
        this.user = user;
    }

    /** Sends an e-mail (RFC 5322). There is no key by which Gmail would know it again, so it is never repeated here. */
    Optional<ProviderAnswer> send(byte[] letter) {
        var raw = Base64.getUrlEncoder().encodeToString(letter);
        var body = json.writeValueAsString(Map.of("raw", raw));
        return gmail.ask(user, ProviderCall.post("send-mail", MESSAGES + "/send", body, null));
    }

    /** E-mails with a {@code Message-ID}, wherever they lie. */
    Optional<ProviderAnswer> search(String messageId) {
        var wanted = URLEncoder.encode("in:anywhere rfc822msgid:" + messageId, StandardCharsets.UTF_8);
        return gmail.ask(user, ProviderCall.get("find-mail", MESSAGES + "?q=" + wanted));
    }
}
