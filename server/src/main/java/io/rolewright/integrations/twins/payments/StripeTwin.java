package io.rolewright.integrations.twins.payments;

import io.rolewright.integrations.twins.wire.Basic;
import io.rolewright.integrations.twins.wire.Provider;
import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Stripe: card payments of one account in test mode. People pay at its pages with the numbers that Stripe keeps for tests; the
 * account's owner is told of all that happens by signed events.
 */
public final class StripeTwin implements Provider {
    /** The version of the interface that this is a twin of. */
    static final String VERSION = "2026-07-29.dahlia";

    private static final String KEY = "sk_test_twin_0123456789abcdef";
    private static final int LONGEST_KEY = 255;

    private final Register register;
    private final Charging charging;
    private final Checkout checkout;
    private final Refunds refunds;
    private final Disputes disputes;
    private final Balance balance;
    private final IdempotencyKeys keys;
    private final SigningSecrets secrets;
    private final EventDeliveries deliveries;
    private final StripeRequests requests;
    private final CheckoutPage pages;
    private final PaymentControl control = new PaymentControl(this);
    private final AtomicLong asked = new AtomicLong();

    public StripeTwin(Clock clock) {
        register = new Register(clock);
        balance = new Balance(register);
        disputes = new Disputes(register, balance);
        charging = new Charging(register, balance, disputes::open);
        checkout = new Checkout(register, charging);
        refunds = new Refunds(register, balance);
        keys = new IdempotencyKeys(clock);
        secrets = new SigningSecrets(clock);
        deliveries = new EventDeliveries(clock, secrets);
        requests = new StripeRequests(register, charging, checkout, refunds);
        pages = new CheckoutPage(register, checkout);
    }

    @Override
    public String name() {
        return "stripe";
    }

    @Override
    public Map<String, String> account() {
        return Map.of("secretKey", KEY, "webhookSecret", secrets.current());
    }

    @Override
    public void servedAt(URI address) {
        checkout.servedAt(address.toString());
    }

    /** Such as {@code createRefund}, {@code listEvents}, {@code confirmPaymentIntent}. */
    @Override
    public Optional<String> operation(TwinRequest request) {
        return Place.at(request.path()).map(place -> place.operation(request.method()));
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        var id = "req_Twin%010d".formatted(asked.incrementAndGet());
        return refusing(() -> page(request).orElseGet(() -> called(request, id)))
                .with("Request-Id", id)
                .with("Stripe-Version", request.field("Stripe-Version").orElse(VERSION));
    }

    private static TwinAnswer refusing(Supplier<TwinAnswer> work) {
        try {
            return work.get();
        } catch (StripeError refused) {
            return refused.answer();
        }
    }

    private Optional<TwinAnswer> page(TwinRequest request) {
        synchronized (register) {
            register.asked("", null);
            return pages.answer(request);
        }
    }

    private TwinAnswer called(TwinRequest request, String id) {
        permit(request);
        if (request.has(Quirk.TOO_MANY)) {
            throw StripeError.tooMany();
        }
        var place = Place.at(request.path())
                .filter(at -> List.of("GET", "POST").contains(request.method()))
                .orElseThrow(() -> StripeError.noPlace(request.method(), request.path()));
        var key =
                request.field("Idempotency-Key").filter(any -> request.method().equals("POST"));
        if (key.isEmpty()) {
            return done(place, request, id, null);
        }
        return once(place, request, id, key.get()).with("Idempotency-Key", key.get());
    }

    private static void permit(TwinRequest request) {
        var shown = request.bearer().or(() -> Basic.of(request).map(Basic::user));
        if (shown.filter(KEY::equals).isEmpty() || request.has(Quirk.EXPIRED_TOKEN)) {
            throw StripeError.unauthorized(shown.orElse(null));
        }
    }

    private TwinAnswer once(Place place, TwinRequest request, String id, String key) {
        if (key.length() > LONGEST_KEY) {
            throw StripeError.wrong("Idempotency-Key", "Idempotency keys have 255 characters at most.");
        }
        if (request.has(Quirk.KEY_IN_USE)) {
            throw StripeError.keyInUse();
        }
        var wanted = request.path() + " " + request.form();
        return keys.once(key, wanted, () -> done(place, request, id, key));
    }

    private TwinAnswer done(Place place, TwinRequest request, String id, @Nullable String key) {
        synchronized (register) {
            register.asked(id, key);
            return requests.answer(place, request);
        }
    }

    @Override
    public boolean worksUnasked() {
        return true;
    }

    @Override
    public void tick() {
        synchronized (register) {
            register.asked("", null);
            checkout.settle();
            refunds.settle();
            deliveries.offer(register.all(StripeEvent.class).reversed().stream()
                    .filter(event -> !event.isSettled())
                    .toList());
        }
        deliveries.tick();
    }

    /** Tells where events are posted to, from the next on. */
    public void hookAt(@Nullable URI url) {
        deliveries.hookAt(url);
    }

    /** Lets something go wrong with the next event, or with the one after those that were told before. */
    public void misbehave(EventFault fault) {
        deliveries.misbehave(fault);
    }

    /** Makes a new secret that signs events; the one before signs, too, for a while. */
    public String rollSecret(Duration overlap) {
        return secrets.roll(overlap);
    }

    /**
     * Somebody pays at the page of a session.
     *
     * @return whether Stripe took it; a debit is taken, whatever becomes of it
     */
    public boolean pay(String session, Means means) {
        return unasked(() -> {
            var page = register.get(CheckoutSession.class, session);
            try {
                checkout.pay(page, means);
                return true;
            } catch (StripeError refused) {
                return false;
            }
        });
    }

    /** The owner of a card has been at the bank. */
    public void act(String session, boolean hasAgreed) {
        unasked(() -> {
            checkout.act(register.get(CheckoutSession.class, session), hasAgreed);
            return session;
        });
    }

    /** Lets a page expire before its time. */
    public void expire(String session) {
        unasked(() -> {
            checkout.expire(register.get(CheckoutSession.class, session));
            return session;
        });
    }

    /**
     * Somebody refunds a payment by hand, at Stripe's own pages.
     *
     * @param minor how much; 0 for all that is left
     * @return the id of the refund
     */
    public String refund(String paymentIntent, long minor) {
        return unasked(() -> {
            var charge = charge(paymentIntent);
            return refunds.make(charge, minor == 0 ? charge.refundable() : minor, "requested_by_customer", Map.of())
                    .id();
        });
    }

    /** The owner of a card disputes a payment; answers the id of the dispute. */
    public String dispute(String paymentIntent) {
        return unasked(() -> disputes.open(charge(paymentIntent)).id());
    }

    /** The bank decides a dispute. */
    public void close(String dispute, boolean isWon) {
        unasked(() -> {
            disputes.close(register.get(Dispute.class, dispute), isWon);
            return dispute;
        });
    }

    /** Pays out all there is in a currency; answers the id of the payout. */
    public String payOut(String currency) {
        return unasked(() -> balance.payOut(currency).id());
    }

    /** Tells of an event again. */
    public void resend(String event) {
        deliveries.resend(unasked(() -> register.get(StripeEvent.class, event)));
    }

    /** The ids of all events of a type, the oldest first. */
    public List<String> events(String type) {
        return unasked(() -> register.all(StripeEvent.class).reversed().stream()
                .filter(event -> event.type().equals(type))
                .map(StripeEvent::id)
                .toList());
    }

    /** The id of the intent of a session; empty while nobody has tried to pay. */
    public String intent(String session) {
        return unasked(() -> Optional.ofNullable(
                        register.get(CheckoutSession.class, session).intent())
                .map(PaymentIntent::id)
                .orElse(""));
    }

    List<EventDeliveries.Attempt> deliveries() {
        return deliveries.attempts();
    }

    private Charge charge(String paymentIntent) {
        return Optional.ofNullable(
                        register.get(PaymentIntent.class, paymentIntent).charge())
                .orElseThrow(() -> new IllegalArgumentException("nobody paid: " + paymentIntent));
    }

    private <T> T unasked(Supplier<T> work) {
        synchronized (register) {
            register.asked("", null);
            return work.get();
        }
    }

    @Override
    public Optional<TwinAnswer> control(String rest, TwinRequest request) {
        return control.answer(rest, request);
    }
}
