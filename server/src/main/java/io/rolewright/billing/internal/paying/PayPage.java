package io.rolewright.billing.internal.paying;

import com.samskivert.mustache.Template;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.InvoiceLine;
import io.rolewright.billing.internal.documents.Fact;
import io.rolewright.billing.internal.documents.HowToPay;
import io.rolewright.billing.internal.documents.PayLinks;
import io.rolewright.billing.internal.documents.Written;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.runtime.pages.PageTemplates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes the page on which a client sees what it owes. Every value is escaped. */
final class PayPage {
    private static final PageTemplates PAGES = new PageTemplates("billing", "billing.page.");
    private static final Template TEMPLATE = PAGES.open("pay.html");
    private static final Template NOTICE = PAGES.open("notice.html");

    private PayPage() {}

    /** What is there where no link leads. */
    static String unknown() {
        return NOTICE.execute(Map.of("title", PAGES.text("unknown-title"), "text", PAGES.text("unknown")));
    }

    /**
     * @param isByCard whether it can be paid by card
     * @param reply how that went, where somebody comes back from it
     */
    static String of(Invoice invoice, Secret secret, boolean isByCard, CardReply reply) {
        var seller = Objects.requireNonNull(invoice.seller());
        var isOpen = invoice.open().minor() > 0;
        var values = new HashMap<String, Object>();
        values.put("say", PAGES.say());
        values.put("title", PAGES.text("title", Objects.requireNonNull(invoice.number())));
        values.put("seller", seller.party().name());
        values.put("facts", facts(invoice));
        values.put("lines", invoice.lines().stream().map(PayPage::line).toList());
        values.put("pdf", PayLinks.PATH + secret.text() + "/invoice.pdf");
        values.put("settled", !isOpen);
        var bank = isOpen ? HowToPay.facts(invoice, seller) : List.<Fact>of();
        values.put("bank", bank);
        values.put("byBank", !bank.isEmpty());
        values.put("byCard", isOpen && isByCard && reply != CardReply.PAID);
        values.put("waiting", isOpen && reply == CardReply.PAID);
        values.put("away", isOpen && reply == CardReply.AWAY);
        return TEMPLATE.execute(values);
    }

    private static List<Fact> facts(Invoice invoice) {
        return Stream.of(
                        fact("issued", Written.day(Objects.requireNonNull(invoice.issuedOn()))),
                        fact("due", Written.day(Objects.requireNonNull(invoice.dueOn()))),
                        fact("total", Written.full(invoice.gross())),
                        fact("credited", invoice.credited().minor() == 0 ? "" : Written.full(invoice.credited())),
                        fact("paid", invoice.paid().minor() == 0 ? "" : Written.full(invoice.paid())),
                        fact("open", Written.full(invoice.open())))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static Fact fact(String name, String value) {
        return new Fact(PAGES.text(name), value);
    }

    private static Fact line(InvoiceLine line) {
        return new Fact(line.words(), Written.full(line.net()));
    }
}
