package io.rolewright.billing.internal.cards;

import io.rolewright.billing.Invoice;
import io.rolewright.billing.internal.paying.CardPaying;
import io.rolewright.shared.ContractException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Has Stripe make pages at which invoices can be paid, one at a time for each invoice: when something else is open, the page
 * before is closed, so that nobody pays what is no longer owed.
 */
@Component
class CardPages implements CardPaying {
    private static final Logger LOG = LoggerFactory.getLogger(CardPages.class);

    /** An order given again may be answered a page that has expired since; the next one has another number. */
    private static final int MOST_ORDERS = 2;

    private final CardAccount account;
    private final Stripe stripe;
    private final CardSessions sessions;
    private final Clock clock;

    CardPages(CardAccount account, Stripe stripe, CardSessions sessions, Clock clock) {
        this.account = account;
        this.stripe = stripe;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public boolean takes(Invoice invoice) {
        return StripeAmount.of(invoice.open()).isPresent() && account.isThere();
    }

    @Override
    public Optional<URI> begin(Invoice invoice, URI paid, URI back) {
        try {
            return account.isThere()
                    ? StripeAmount.of(invoice.open())
                            .flatMap(amount -> begin(invoice, amount, new Ways(paid, back)))
                            .map(CardSession::url)
                    : Optional.empty();
        } catch (ContractException missing) {
            if (missing.code().equals(Stripe.NO_ACCOUNT)) {
                // It was removed, and we have not heard of it yet.
                return Optional.empty();
            }
            throw missing;
        }
    }

    /** Where Stripe leads. */
    private record Ways(URI paid, URI back) {}

    private Optional<CardSession> begin(Invoice invoice, StripeAmount amount, Ways ways) {
        for (var order = 0; order < MOST_ORDERS; order++) {
            var known = sessions.of(invoice.id());
            var key = key(invoice, ways);
            var usable = known.stream()
                    .filter(session -> CardSessions.isUsable(session, clock.instant()))
                    .toList();
            var same = usable.stream()
                    .filter(session -> session.intentKey().equals(key))
                    .findFirst();
            if (same.isPresent()) {
                return same;
            }
            usable.forEach(this::close);
            var made = order(invoice, amount, ways, key, known.size());
            if (made.filter(session -> !CardSessions.isUsable(session, clock.instant()))
                    .isEmpty()) {
                return made;
            }
        }
        return Optional.empty();
    }

    /** Names what is to be paid; that somebody comes back to another page is another order. */
    private static String key(Invoice invoice, Ways ways) {
        return invoice.id().text() + "-" + invoice.open().minor() + "-" + hash(ways);
    }

    private static String hash(Ways ways) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(ways.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Closes a page; where that fails, whoever pays there gets credit. */
    private void close(CardSession session) {
        var path = "/v1/checkout/sessions/" + session.id() + "/expire";
        stripe.done(stripe.post("expire-session", path, Map.of(), "expire-" + session.id()))
                .ifPresent(closed -> sessions.move(session.id(), CardSession.State.EXPIRED));
    }

    private Optional<CardSession> order(Invoice invoice, StripeAmount amount, Ways ways, String key, int number) {
        var answer =
                stripe.post("create-session", "/v1/checkout/sessions", form(invoice, amount, ways), key + "-" + number);
        var made = stripe.done(answer).flatMap(session -> read(invoice, key, session));
        made.ifPresentOrElse(
                sessions::add,
                () -> LOG.warn(
                        "no page for a card payment of invoice {}: {} {}",
                        invoice.id().text(),
                        answer.status(),
                        Objects.requireNonNullElse(answer.code(), "")));
        return made;
    }

    private static Map<String, String> form(Invoice invoice, StripeAmount amount, Ways ways) {
        var id = invoice.id().text();
        var form = new LinkedHashMap<String, String>();
        form.put("mode", "payment");
        form.put("success_url", ways.paid().toString());
        form.put("cancel_url", ways.back().toString());
        form.put("client_reference_id", id);
        form.put("metadata[invoice]", id);
        form.put("payment_intent_data[metadata][invoice]", id);
        form.put("payment_intent_data[description]", name(invoice));
        form.put("line_items[0][quantity]", "1");
        form.put("line_items[0][price_data][currency]", amount.currency());
        form.put("line_items[0][price_data][unit_amount]", Long.toString(amount.minor()));
        form.put("line_items[0][price_data][product_data][name]", name(invoice));
        return form;
    }

    private static String name(Invoice invoice) {
        return "Invoice "
                + Objects.requireNonNullElse(invoice.number(), invoice.id().text());
    }

    private static Optional<CardSession> read(Invoice invoice, String key, JsonNode session) {
        var id = session.path("id").asString("");
        var url = session.path("url").asString("");
        return id.isEmpty() || url.isEmpty()
                ? Optional.empty()
                : Optional.of(new CardSession(
                        id,
                        key,
                        invoice.id(),
                        invoice.open(),
                        URI.create(url),
                        CardSession.State.OPEN,
                        Instant.ofEpochSecond(session.path("expires_at").asLong(0))));
    }
}
