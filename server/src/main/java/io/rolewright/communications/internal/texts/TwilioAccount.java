package io.rolewright.communications.internal.texts;

import io.rolewright.integrations.PartnerAccount;
import io.rolewright.shared.MessageId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Our account with Twilio, and what a text message from it looks like. */
record TwilioAccount(Map<String, String> facts) {
    /** The member of the query by which we are told of which message something is. */
    static final String MESSAGE = "message";

    TwilioAccount {
        facts = Map.copyOf(facts);
    }

    static TwilioAccount of(PartnerAccount account) {
        return new TwilioAccount(account.facts());
    }

    /** Where its messages are sent and listed. */
    String path() {
        return "/2010-04-01/Accounts/" + fact("accountSid").orElse("") + "/Messages.json";
    }

    /** The number from which messages come, unless a service of Twilio's chooses it. */
    Optional<String> number() {
        return service().isPresent() ? Optional.empty() : fact("from");
    }

    private Optional<String> service() {
        return fact("messagingServiceSid");
    }

    /** The form that sends a message. */
    Map<String, String> form(MessageId id, String to, String text) {
        var form = new LinkedHashMap<String, String>();
        form.put("To", to);
        number().ifPresent(number -> form.put("From", number));
        service().ifPresent(service -> form.put("MessagingServiceSid", service));
        form.put("Body", text);
        fact("webhookUrl").ifPresent(url -> form.put("StatusCallback", url + "?" + MESSAGE + "=" + id.text()));
        return form;
    }

    private Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name)).filter(fact -> !fact.isBlank());
    }
}
