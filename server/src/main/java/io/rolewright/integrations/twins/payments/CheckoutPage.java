package io.rolewright.integrations.twins.payments;

import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pages that people see: a form for a card, a question of their bank, a word of thanks. */
final class CheckoutPage {
    private static final Pattern SESSION = Pattern.compile("/c/pay/(cs_\\w+)");
    private static final Pattern LINK = Pattern.compile("/b/(plink_\\w+)");

    private final Register register;
    private final Checkout checkout;

    CheckoutPage(Register register, Checkout checkout) {
        this.register = register;
        this.checkout = checkout;
    }

    /** A page; nothing where there is none at a path. */
    Optional<TwinAnswer> answer(TwinRequest request) {
        var link = LINK.matcher(request.path());
        if (link.matches()) {
            var session = checkout.follow(register.get(PaymentLink.class, link.group(1)));
            return Optional.of(TwinAnswer.redirect(303, "/c/pay/" + session.id()));
        }
        var at = SESSION.matcher(request.path());
        if (!at.matches()) {
            return Optional.empty();
        }
        var session = register.get(CheckoutSession.class, at.group(1));
        return Optional.of(request.method().equals("POST") ? typed(session, request) : page(session, null));
    }

    private TwinAnswer typed(CheckoutSession session, TwinRequest request) {
        try {
            var agreed = request.formField("agreed");
            if (agreed.isPresent()) {
                checkout.act(session, agreed.get().equals("yes"));
            } else {
                checkout.pay(session, means(request.formField("number").orElse("")));
            }
        } catch (StripeError refused) {
            return page(session, refused.getMessage());
        }
        var goal = session.goal();
        return session.status() == CheckoutSession.Status.COMPLETE && goal != null
                ? TwinAnswer.redirect(303, goal)
                : page(session, null);
    }

    private static Means means(String typed) {
        return Means.numbered(typed)
                .orElseThrow(() -> StripeError.wrong("incorrect_number", "number", "Your card number is incorrect."));
    }

    private static TwinAnswer page(CheckoutSession session, @Nullable String error) {
        var total = session.total();
        var title = "Pay " + total.minor() + " " + total.currency() + " (smallest units)";
        var page = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>")
                .append(title)
                .append("</title><h1>")
                .append(title)
                .append("</h1><ul>");
        session.draft()
                .items()
                .forEach(item -> page.append("<li>")
                        .append(escaped(item.name()))
                        .append(" &times; ")
                        .append(item.quantity()));
        page.append("</ul>");
        if (error != null) {
            page.append("<p role=\"alert\">").append(escaped(error)).append("</p>");
        }
        page.append(body(session));
        var cancel = session.draft().cancelUrl();
        if (cancel != null) {
            page.append("<p><a href=\"").append(escaped(cancel)).append("\">Back</a></p>");
        }
        return TwinAnswer.html(page.append("</html>").toString());
    }

    private static String body(CheckoutSession session) {
        if (session.status() != CheckoutSession.Status.OPEN) {
            return session.status() == CheckoutSession.Status.COMPLETE
                    ? "<p>Thank you, your payment was received.</p>"
                    : "<p>This page has expired.</p>";
        }
        var intent = session.intent();
        if (intent != null && intent.status() == PaymentIntent.Status.REQUIRES_ACTION) {
            return "<p>Your bank asks: is this payment yours?</p><form method=\"post\">"
                    + "<button name=\"agreed\" value=\"yes\">Complete</button> "
                    + "<button name=\"agreed\" value=\"no\">Fail</button></form>";
        }
        return "<form method=\"post\"><label>Card number <input name=\"number\" autocomplete=\"off\" value=\""
                + Means.VISA.number()
                + "\"></label> <button>Pay</button></form><p>No money moves here: this is a stand-in for"
                + " Stripe, and knows the numbers that Stripe keeps for tests.</p>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
