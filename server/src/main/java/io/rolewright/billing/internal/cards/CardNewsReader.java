package io.rolewright.billing.internal.cards;

import io.rolewright.events.integrations.WebhookReceived;
import io.rolewright.integrations.HooksInternal;
import io.rolewright.integrations.PartnerEvent;
import io.rolewright.shared.ContractException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads what Stripe tells us, and asks how it is now. */
@Component
class CardNewsReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_]{1,255}");
    private static final Pattern ABOUT_PAYMENTS =
            Pattern.compile("(?:checkout\\.session|payment_intent|charge|refund)\\..{1,100}");

    private final HooksInternal hooks;
    private final Stripe stripe;

    CardNewsReader(HooksInternal hooks, Stripe stripe) {
        this.hooks = hooks;
        this.stripe = stripe;
    }

    /**
     * The news; nothing where it is not of Stripe, or about something else than payments.
     *
     * @throws ContractException {@code billing.card-provider-away} (503), {@code billing.card-provider-refuses} (409)
     */
    Optional<CardNews> read(WebhookReceived fact) {
        var isOurs = fact.partner().equals(Stripe.PARTNER)
                && (fact.type().startsWith("payout.")
                        || ABOUT_PAYMENTS.matcher(fact.type()).matches());
        return isOurs ? hook(fact).flatMap(this::read) : Optional.empty();
    }

    private Optional<PartnerEvent> hook(WebhookReceived fact) {
        try {
            return Optional.of(hooks.find(fact.hook()));
        } catch (ContractException gone) {
            if (gone.code().equals("integrations.hook-unknown")) {
                return Optional.empty();
            }
            throw gone;
        }
    }

    private Optional<CardNews> read(PartnerEvent event) {
        var told = stripe.read(event.body()).at("/data/object");
        var object = told.path("id").asString("");
        if (!ID.matcher(object).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (told.path("object").asString("")) {
                    case "checkout.session" -> ofSession(event, object);
                    case "payment_intent" -> ofIntent(event, object, object, Optional.empty());
                    case "charge", "refund", "dispute" ->
                        ofIntent(event, object, told.path("payment_intent").asString(""), Optional.empty());
                    default ->
                        new CardNews(event.event(), event.type(), object, true, Optional.empty(), Optional.empty());
                });
    }

    private CardNews ofSession(PartnerEvent event, String id) {
        var session = stripe.find("find-session", "/v1/checkout/sessions/" + id);
        var intent =
                session.map(found -> found.path("payment_intent").asString("")).orElse("");
        var state = session.map(CardNewsReader::state);
        return intent.isEmpty()
                ? new CardNews(event.event(), event.type(), id, session.isPresent(), state, Optional.empty())
                : ofIntent(event, id, intent, state);
    }

    private static CardSession.State state(JsonNode session) {
        return switch (session.path("status").asString("")) {
            case "complete" -> CardSession.State.COMPLETE;
            case "expired" -> CardSession.State.EXPIRED;
            default -> CardSession.State.OPEN;
        };
    }

    private CardNews ofIntent(PartnerEvent event, String object, String intent, Optional<CardSession.State> session) {
        var payment = ID.matcher(intent).matches() ? payment(intent) : Optional.<StripePayment>empty();
        return new CardNews(event.event(), event.type(), object, payment.isPresent(), session, payment);
    }

    private Optional<StripePayment> payment(String intent) {
        var path = "/v1/payment_intents/" + intent + "?expand[]=latest_charge.balance_transaction";
        return stripe.find("find-payment", path.replace("[", "%5B").replace("]", "%5D"))
                .flatMap(found -> list("refunds", intent)
                        .flatMap(refunds ->
                                list("disputes", intent).map(disputes -> StripePayment.of(found, refunds, disputes))));
    }

    private Optional<JsonNode> list(String kind, String intent) {
        return stripe.find("list-" + kind, "/v1/" + kind + "?limit=100&payment_intent=" + intent);
    }
}
