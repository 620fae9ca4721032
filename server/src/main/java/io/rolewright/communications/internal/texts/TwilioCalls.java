package io.rolewright.communications.internal.texts;

import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.MessageId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks Twilio by our account; nothing where the agency has none. */
@Component
class TwilioCalls {
    static final String PARTNER = "twilio";
    private static final String NOT_CONNECTED = "integrations.account-missing";
    private static final Map<String, String> FORM = Map.of("Content-Type", "application/x-www-form-urlencoded");
    /** As many as Twilio lists at once. */
    private static final String MOST = "1000";

    private final CallsInternal calls;

    TwilioCalls(CallsInternal calls) {
        this.calls = calls;
    }

    /** Sends a message. It has no key by which Twilio would know it again, so it is never repeated here. */
    Optional<ProviderAnswer> send(MessageId id, String to, String text) {
        return account().map(account -> {
            var body = encoded(account.form(id, to, text));
            return calls.call(
                    PARTNER, new ProviderCall("send-text", "POST", account.path(), FORM, body, null, null, null));
        });
    }

    /** The latest messages to a number, from where we send. */
    Optional<ProviderAnswer> list(String to) {
        return account().map(account -> {
            var question = new LinkedHashMap<String, String>();
            question.put("To", to);
            account.number().ifPresent(number -> question.put("From", number));
            question.put("PageSize", MOST);
            return calls.call(PARTNER, ProviderCall.get("list-texts", account.path() + "?" + encoded(question)));
        });
    }

    private Optional<TwilioAccount> account() {
        try {
            return Optional.of(TwilioAccount.of(calls.account(PARTNER)));
        } catch (ContractException refused) {
            if (refused.code().equals(NOT_CONNECTED)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
