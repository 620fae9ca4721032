package io.rolewright.communications.internal.gmail;

import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.shared.ContractException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Asks Gmail for the mailbox from which we write; nothing where the agency has no account with it. */
final class Gmail {
    private static final String PARTNER = "gmail";
    private static final String MESSAGES = "/gmail/v1/users/me/messages";
    private static final String NOT_CONNECTED = "integrations.account-missing";

    private final CallsInternal calls;
    private final JsonMapper json;
    private final String user;

    /** @param user whose mailbox it is, by their address */
    Gmail(CallsInternal calls, JsonMapper json, String user) {
        this.calls = calls;
        this.json = json;
        this.user = user;
    }

    /** Sends an e-mail (RFC 5322). There is no key by which Gmail would know it again, so it is never repeated here. */
    Optional<ProviderAnswer> send(byte[] letter) {
        var raw = Base64.getUrlEncoder().encodeToString(letter);
        var body = json.writeValueAsString(Map.of("raw", raw));
        return call(ProviderCall.post("send-mail", MESSAGES + "/send", body, null));
    }

    /** E-mails with a {@code Message-ID}, wherever they lie. */
    Optional<ProviderAnswer> search(String messageId) {
        var wanted = URLEncoder.encode("in:anywhere rfc822msgid:" + messageId, StandardCharsets.UTF_8);
        return call(ProviderCall.get("find-mail", MESSAGES + "?q=" + wanted));
    }

    private Optional<ProviderAnswer> call(ProviderCall call) {
        try {
            return Optional.of(calls.call(PARTNER, call.as(user)));
        } catch (ContractException refused) {
            if (refused.code().equals(NOT_CONNECTED)) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
