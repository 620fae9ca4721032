package io.rolewright.integrations.twins.phone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes messages of people to a number of the account, answers keywords, and asks the customer what to say. */
final class Inbox {
    private final Messages messages;
    private final OptOuts optOuts;
    private final CustomerServer customer;
    private final Alerts alerts;
    private volatile @Nullable Hook hook;

    Inbox(Messages messages, OptOuts optOuts, CustomerServer customer, Alerts alerts) {
        this.messages = messages;
        this.optOuts = optOuts;
        this.customer = customer;
        this.alerts = alerts;
    }

    /** Tells where the customer is asked. */
    void askAt(Hook other) {
        hook = other;
    }

    /** A message comes in; answers its id. */
    String receive(String from, String to, String body) {
        var message = messages.receive(MessageDraft.inbound(from, to, body));
        var keyword = Keyword.of(body, optOuts.has(to, from));
        keyword.ifPresent(word -> obey(word, from, to));
        var asked = hook;
        if (asked != null) {
            reply(message, asked, customer.tell(asked, parameters(message, keyword)));
        }
        return message.sid();
    }

    /** What Twilio does of itself. The reply to a stop is the last message that goes out. */
    private void obey(Keyword keyword, String from, String to) {
        if (keyword == Keyword.START) {
            optOuts.remove(to, from);
        }
        if (!optOuts.has(to, from)) {
            messages.send(MessageDraft.reply(to, from, keyword.reply(), List.of(), null));
        }
        if (keyword == Keyword.STOP) {
            optOuts.add(to, from);
        }
    }

    private static Map<String, String> parameters(TextMessage message, Optional<Keyword> keyword) {
        var told = new LinkedHashMap<String, String>();
        told.put("MessageSid", message.sid());
        told.put("SmsSid", message.sid());
        told.put("SmsMessageSid", message.sid());
        told.put("SmsStatus", message.status().word());
        told.put("AccountSid", TwilioAccount.SID);
        told.put("From", message.draft().from());
        told.put("To", message.draft().to());
        told.put("Body", message.body());
        told.put("NumMedia", "0");
        told.put("NumSegments", String.valueOf(message.draft().segments()));
        told.put("ApiVersion", TwilioAccount.API_VERSION);
        told.put("FromCountry", "AU");
        told.put("ToCountry", "AU");
        keyword.ifPresent(word -> told.put("OptOutType", word.name()));
        return told;
    }

    private void reply(TextMessage message, Hook asked, CustomerServer.Answer answer) {
        try {
            for (var verb : verbs(answer)) {
                reply(message, asked, verb);
            }
        } catch (TwimlFault fault) {
            alerts.raise(fault.code(), message.sid(), fault.text());
        } catch (TwilioError refused) {
            alerts.raise(refused.code(), message.sid(), refused.text());
        }
    }

    /** A plain text is a message too; nothing is no message. */
    private static List<Verb> verbs(CustomerServer.Answer answer) throws TwimlFault {
        if (!answer.isSuccess()) {
            throw new TwimlFault(TwimlFault.NO_ANSWER, "HTTP status " + answer.status());
        }
        if (answer.body().length == 0) {
            return List.of();
        }
        return answer.contentType().toLowerCase(Locale.ROOT).startsWith("text/plain")
                ? List.of(Verb.of("Message", answer.text()))
                : TwimlReader.read(answer.body());
    }

    private void reply(TextMessage message, Hook asked, Verb verb) throws TwimlFault {
        if (!verb.name().equals("Message")) {
            throw new TwimlFault(TwimlFault.UNKNOWN_VERB, "no verb of messages: " + verb.name());
        }
        var told = verb.attribute("statusCallback");
        messages.send(MessageDraft.reply(
                verb.attribute("from").orElse(message.draft().to()),
                verb.attribute("to").orElse(message.draft().from()),
                verb.textOf("Body"),
                verb.textsOf("Media"),
                told.isPresent() ? Hook.in(asked, told, Optional.empty()) : null));
    }
}
