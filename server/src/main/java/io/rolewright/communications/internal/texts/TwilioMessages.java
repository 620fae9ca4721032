package io.rolewright.communications.internal.texts;

import io.rolewright.communications.internal.twilio.Twilio;
import io.rolewright.communications.internal.twilio.TwilioAccount;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.MessageId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Messages at Twilio; nothing where the agency has no account with it. */
@Component
class TwilioMessages {
    /** The member of the query by which we are told of which message something is. */
    static final String MESSAGE = "message";

    private static final String NOT_CONNECTED = "integrations.account-missing";
    private static final String RESOURCE = "Messages.json";
    /** A service of Twilio's that chooses from which number a message comes. */
    private static final String SERVICE = "messagingServiceSid";
    /** As many as Twilio lists at once. */
    private static final String MOST = "1000";

    private final Twilio twilio;

    TwilioMessages(Twilio twilio) {
        this.twilio = twilio;
    }

    Optional<ProviderAnswer> send(MessageId id, String to, String text) {
        return account().map(account -> twilio.post("send-text", account.path(RESOURCE), form(account, id, to, text)));
    }

    private static Stream<Map.Entry<String, String>> form(TwilioAccount account, MessageId id, String to, String text) {
        var service = account.fact(SERVICE).map(name -> Map.entry("MessagingServiceSid", name));
        var callback = account.fact("webhookUrl")
                .map(url -> Map.entry("StatusCallback", url + "?" + MESSAGE + "=" + id.text()));
        return Stream.of(
                        Stream.of(Map.entry("To", to), Map.entry("Body", text)),
                        number(account),
                        service.stream(),
                        callback.stream())
                .flatMap(fields -> fields);
    }

    private static Stream<Map.Entry<String, String>> number(TwilioAccount account) {
        return account.fact(SERVICE).isPresent()
                ? Stream.empty()
                : account.from().map(number -> Map.entry("From", number)).stream();
    }

    /** The latest to a number, from where we send. */
    Optional<ProviderAnswer> list(String to) {
        return account().map(account -> {
            var wanted = Stream.of(Map.entry("To", to), Map.entry("PageSize", MOST));
            return twilio.get("list-texts", account.path(RESOURCE), Stream.concat(wanted, number(account)));
        });
    }

    private Optional<TwilioAccount> account() {
        try {
            return Optional.of(twilio.account());
        } catch (ContractException refused) {
            if (refused.code().equals(NOT_CONNECTED)) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
