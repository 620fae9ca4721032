package io.rolewright.integrations.twins.payments;

import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What can be asked of the account by Stripe's interface. */
final class StripeRequests {
    private static final Set<String> OF_INTENTS = Set.of(
            "amount",
            "currency",
            "automatic_payment_methods",
            "payment_method_types",
            "payment_method",
            "confirm",
            "capture_method",
            "description",
            "receipt_email",
            "metadata",
            "return_url",
            "expand");

    private final Register register;
    private final Charging charging;
    private final Checkout checkout;
    private final Refunds refunds;
    private final Expansion expansion;

    StripeRequests(Register register, Charging charging, Checkout checkout, Refunds refunds) {
        this.register = register;
        this.charging = charging;
        this.checkout = checkout;
        this.refunds = refunds;
        this.expansion = new Expansion(register);
    }

    TwinAnswer answer(Place place, TwinRequest request) {
        var isRead = request.method().equals("GET");
        var params = Params.of(isRead ? query(request) : request.form());
        var shown = isRead ? read(place, request, params) : done(place, request, params);
        return TwinAnswer.json(expansion.of(shown, params.values("expand")));
    }

    private static Map<String, String> query(TwinRequest request) {
        var query = new LinkedHashMap<String, String>();
        request.queryFields().forEach((name, values) -> query.put(name, values.getLast()));
        return query;
    }

    private Map<String, @Nullable Object> read(Place place, TwinRequest request, Params params) {
        var kind = place.kind();
        if (place.id().isEmpty()) {
            return new Listing(kind, request, params).of(register.all(kind.type()));
        }
        var found = register.get(kind.type(), place.id());
        if (found instanceof CheckoutSession session && place.action().equals("line_items")) {
            return items(session.draft().items(), request);
        }
        if (!place.action().isEmpty()) {
            throw StripeError.noPlace(request.method(), request.path());
        }
        return found.shown();
    }

    private static Map<String, @Nullable Object> items(List<Item> items, TwinRequest request) {
        var shown = IntStream.range(0, items.size())
                .mapToObj(number -> items.get(number).shown(number + 1))
                .toList();
        return Json.object("object", "list", "data", shown, "has_more", false, "url", request.path());
    }

    private Map<String, @Nullable Object> done(Place place, TwinRequest request, Params params) {
        return switch (place.operation(request.method())) {
            case "createPaymentIntent" -> created(params).shown();
            case "confirmPaymentIntent" -> confirmed(intent(place), params).shown();
            case "capturePaymentIntent" -> captured(intent(place), params).shown();
            case "cancelPaymentIntent" -> canceled(intent(place), params).shown();
            case "createCheckoutSession" -> checkout.create(params).shown();
            case "expireCheckoutSession" ->
                expired(register.get(CheckoutSession.class, place.id())).shown();
            case "createPaymentLink" -> checkout.createLink(params).shown();
            case "updatePaymentLink" ->
                checkout.updateLink(register.get(PaymentLink.class, place.id()), params)
                        .shown();
            case "createRefund" -> refunds.create(params).shown();
            default -> throw StripeError.noPlace(request.method(), request.path());
        };
    }

    private PaymentIntent intent(Place place) {
        return register.get(PaymentIntent.class, place.id());
    }

    private PaymentIntent created(Params params) {
        params.require(OF_INTENTS);
        var amount = Amount.of(params.requiredWhole("amount"), "amount", params.required("currency"), "currency");
        var isManual = params.word("capture_method", List.of("automatic_async", "automatic", "manual"))
                .equals("manual");
        var isConfirmed = params.isTrue("confirm");
        var intent = register.add(new PaymentIntent(
                register.id("pi"),
                register.now(),
                amount,
                isManual,
                params.text("description").orElse(null),
                params.metadata()));
        register.happened("payment_intent.created", intent);
        params.text("payment_method").map(StripeRequests::means).ifPresent(intent::offer);
        if (isConfirmed) {
            confirm(intent, params);
        }
        return intent;
    }

    private PaymentIntent confirmed(PaymentIntent intent, Params params) {
        params.require(Set.of("payment_method", "return_url", "expand"));
        confirm(intent, params);
        return intent;
    }

    private void confirm(PaymentIntent intent, Params params) {
        var means = params.text("payment_method").map(StripeRequests::means).orElse(intent.means());
        if (means == null) {
            throw StripeError.state(
                    "payment_intent_unexpected_state",
                    "You cannot confirm this PaymentIntent because it's missing a payment method.");
        }
        charging.confirm(intent, means, params.url("return_url").orElse("https://hooks.stripe.com/redirect"));
    }

    private static Means means(String method) {
        return Means.called(method).orElseThrow(() -> StripeError.noObject("PaymentMethod", method));
    }

    private PaymentIntent captured(PaymentIntent intent, Params params) {
        params.require(Set.of("expand"));
        charging.capture(intent);
        return intent;
    }

    private PaymentIntent canceled(PaymentIntent intent, Params params) {
        params.require(Set.of("cancellation_reason", "expand"));
        intent.cancel(register.now());
        register.happened("payment_intent.canceled", intent);
        return intent;
    }

    private CheckoutSession expired(CheckoutSession session) {
        checkout.expire(session);
        return session;
    }
}
