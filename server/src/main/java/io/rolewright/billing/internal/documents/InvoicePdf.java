package io.rolewright.billing.internal.documents;

import io.rolewright.billing.Invoice;
import io.rolewright.billing.InvoiceLine;
import io.rolewright.billing.Party;
import io.rolewright.billing.Seller;
import io.rolewright.billing.TaxCategory;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfPTable;

/** Prints an invoice that was issued, with all that the law of the seller's country asks for. */
final class InvoicePdf {
    private static final float[] WIDTHS = {46, 10, 15, 14, 15};

    private final Invoice invoice;
    private final Seller seller;
    private final Party buyer;
    private final LocalDate day;
    private final TaxLaw law;

    private InvoicePdf(Invoice invoice) {
        this.invoice = invoice;
        this.seller = Objects.requireNonNull(invoice.seller());
        this.buyer = Objects.requireNonNull(invoice.buyer());
        this.day = Objects.requireNonNull(invoice.issuedOn());
        this.law = TaxLaw.of(seller);
    }

    /**
     * The file's bytes.
     *
     * @param invoice one that was issued
     * @param link where it can be paid; absent for nowhere
     */
    static byte[] of(Invoice invoice, @Nullable URI link) {
        return new InvoicePdf(invoice).write(link);
    }

    private byte[] write(@Nullable URI link) {
        var title = law.invoice(seller.taxed());
        var name = new Paper.Name(title + " " + invoice.number(), seller.party().name(), day);
        return Paper.of(name, paper -> {
            PaperHead.print(paper, seller.party(), buyer, title, facts());
            paper.add(lines());
            paper.addWhole(totals());
            paper.lines(law.sentences(seller, invoice.taxes(), invoice.tax(), invoice.gross()));
            if (invoice.open().minor() > 0) {
                HowToPay.print(paper, invoice, seller, link);
            }
        });
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Words.say("invoice-number"), String.valueOf(invoice.number())));
        facts.add(new Fact(Words.say("issued"), Written.day(day)));
        if (!invoice.suppliedOn().equals(day)) {
            facts.add(new Fact(Words.say("supplied"), Written.day(invoice.suppliedOn())));
        }
        facts.add(new Fact(Words.say("due"), Written.day(Objects.requireNonNull(invoice.dueOn()))));
        var reference = invoice.buyerReference();
        if (reference != null) {
            facts.add(new Fact(Words.say("your-reference"), reference));
        }
        return facts;
    }

    private PdfPTable lines() {
        var table = Paper.table(WIDTHS);
        table.setHeaderRows(1);
        var currency = invoice.net().currency();
        table.addCell(Paper.ruled(Paper.bare(Words.say("description"), Paper.STRONG)));
        List.of(Words.say("quantity"), Words.say("price", currency), law.tax(), Words.say("amount", currency))
                .forEach(column -> table.addCell(Paper.ruled(Paper.right(column, Paper.STRONG))));
        invoice.lines().forEach(line -> add(table, line));
        return table;
    }

    private void add(PdfPTable table, InvoiceLine line) {
        table.addCell(Paper.ruled(Paper.bare(line.words(), Paper.PLAIN)));
        List.of(
                        Written.number(line.quantity()),
                        Written.amount(line.price()),
                        law.rate(line.category(), Written.number(line.rate())),
                        Written.amount(line.net()))
                .forEach(value -> table.addCell(Paper.ruled(Paper.right(value, Paper.PLAIN))));
    }

    private PdfPTable totals() {
        var totals = new Totals().add(Words.say("net"), invoice.net());
        var rates = invoice.taxes().stream()
                .filter(line -> line.category() == TaxCategory.S)
                .toList();
        for (var line : rates) {
            var words = Words.say("tax-on", Written.number(line.rate()), law.tax(), Written.full(line.net()));
            totals.add(words, line.tax());
        }
        if (seller.taxed() && rates.size() != 1) {
            totals.add(Words.say("tax-total", law.tax()), invoice.tax());
        }
        return totals.strong(Words.say("gross"), invoice.gross())
                .addSome(Words.say("credited"), invoice.credited().negated())
                .addSome(Words.say("paid"), invoice.paid().negated())
                .strong(Words.say("open"), invoice.open())
                .table();
    }
}
