package io.rolewright.billing.internal.documents;

import io.rolewright.billing.CreditNote;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.Party;
import io.rolewright.billing.Seller;
import io.rolewright.billing.TaxLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openpdf.text.pdf.PdfPTable;

/** Prints a credit note that was issued: what it gives back of which invoice, and why. */
final class CreditNotePdf {
    private static final float[] WIDTHS = {66, 17, 17};

    private final CreditNote note;
    private final Invoice invoice;
    private final Seller seller;
    private final Party buyer;
    private final LocalDate day;
    private final TaxLaw law;

    private CreditNotePdf(CreditNote note, Invoice invoice) {
        this.note = note;
        this.invoice = invoice;
        this.seller = Objects.requireNonNull(invoice.seller());
        this.buyer = Objects.requireNonNull(invoice.buyer());
        this.day = Objects.requireNonNull(note.issuedOn());
        this.law = TaxLaw.of(seller);
    }

    /**
     * The file's bytes.
     *
     * @param note one that was issued
     * @param invoice of which it gives back
     */
    static byte[] of(CreditNote note, Invoice invoice) {
        return new CreditNotePdf(note, invoice).write();
    }

    private byte[] write() {
        var title = law.note(seller.taxed());
        var name = new Paper.Name(title + " " + note.number(), seller.party().name(), day);
        return Paper.of(name, paper -> {
            PaperHead.print(paper, seller.party(), buyer, title, facts());
            paper.add(line());
            paper.addWhole(totals());
            paper.lines(sentences());
        });
    }

    private List<Fact> facts() {
        return List.of(
                new Fact(Words.say("note-number"), String.valueOf(note.number())),
                new Fact(Words.say("issued"), Written.day(day)),
                new Fact(Words.say("of-invoice"), String.valueOf(invoice.number())),
                new Fact(Words.say("reason"), Words.say("reason", note.reason())));
    }

    private LocalDate issued() {
        return Objects.requireNonNull(invoice.issuedOn());
    }

    private TaxLine tax() {
        return new TaxLine(note.category(), note.rate(), note.net(), note.tax());
    }

    private PdfPTable line() {
        var table = Paper.table(WIDTHS);
        table.addCell(Paper.ruled(Paper.bare(Words.say("description"), Paper.STRONG)));
        table.addCell(Paper.ruled(Paper.right(law.tax(), Paper.STRONG)));
        table.addCell(Paper.ruled(Paper.right(Words.say("amount", note.net().currency()), Paper.STRONG)));
        table.addCell(Paper.ruled(Paper.bare(note.words(), Paper.PLAIN)));
        table.addCell(Paper.ruled(Paper.right(law.rate(note.category(), Written.number(note.rate())), Paper.PLAIN)));
        table.addCell(Paper.ruled(Paper.right(Written.amount(note.net()), Paper.PLAIN)));
        return table;
    }

    private PdfPTable totals() {
        var totals = new Totals().add(Words.say("net-back"), note.net());
        if (seller.taxed()) {
            totals.add(Words.say("tax-back", law.tax()), note.tax());
        }
        return totals.strong(Words.say("gross-back"), note.gross()).table();
    }

    private List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(Words.say("adjusts", String.valueOf(invoice.number()), Written.day(issued())));
        sentences.addAll(law.sentences(seller, List.of(tax()), note.tax(), note.gross()));
        sentences.addAll(whereItGoes());
        return sentences;
    }

    private List<String> whereItGoes() {
        var rest = note.gross().minus(note.applied());
        var applied = Words.say("applied", Written.full(note.applied()), String.valueOf(invoice.number()));
        var credit = Words.say("credit", Written.full(rest));
        if (rest.minor() == 0) {
            return List.of(applied);
        }
        return note.applied().minor() == 0 ? List.of(credit) : List.of(applied, credit);
    }
}
