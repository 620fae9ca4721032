package io.rolewright.billing.internal.documents;

import io.rolewright.billing.BankAccount;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.Seller;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Where to pay an invoice to, and with which words. */
public final class HowToPay {
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9 ]{11,}");
    private static final float CODE = 96;
    private static final float[] WIDTHS = {78, 22};

    private HowToPay() {}

    /** The bank account for the invoice's currency with what to write; nothing where there is none. */
    public static List<Fact> facts(Invoice invoice, Seller seller) {
        return account(seller, invoice.open().currency())
                .map(account -> facts(account, seller.party().country(), String.valueOf(invoice.number())))
                .orElse(List.of());
    }

    private static Optional<BankAccount> account(Seller seller, String currency) {
        return seller.accounts().stream()
                .filter(account -> account.currency().equals(currency))
                .findFirst();
    }

    private static List<Fact> facts(BankAccount account, String country, String reference) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Words.say("account-name"), account.name()));
        var branch = account.branch();
        if (branch != null) {
            facts.add(branch(branch, country));
        }
        var isInternational = IBAN.matcher(account.number()).matches();
        facts.add(new Fact(Words.say(isInternational ? "iban" : "account-number"), account.number()));
        facts.add(new Fact(Words.say("reference"), reference));
        return facts;
    }

    private static Fact branch(String branch, String country) {
        return switch (country) {
            case "AU" -> new Fact(Words.say("bsb"), branch.replaceFirst("^(\\d{3})(\\d{3})$", "$1-$2"));
            case "GB" -> new Fact(Words.say("sort-code"), branch);
            default -> new Fact(Words.say("branch"), branch);
        };
    }

    static void print(Paper paper, Invoice invoice, Seller seller, @Nullable URI link) {
        var facts = facts(invoice, seller);
        if (facts.isEmpty() && link == null) {
            return;
        }
        var table = Paper.table(WIDTHS);
        table.addCell(Paper.holding(texts(facts, link)));
        table.addCell(link == null ? Paper.bare("", Paper.PLAIN) : code(paper, link));
        paper.addWhole(table);
    }

    private static PdfPTable texts(List<Fact> facts, @Nullable URI link) {
        var texts = new PdfPTable(1);
        texts.addCell(Paper.bare(Words.say("how-to-pay"), Paper.STRONG));
        texts.addCell(Paper.holding(PaperHead.facts(facts)));
        if (link != null) {
            texts.addCell(Paper.bare(Words.say("link"), Paper.PLAIN));
            texts.addCell(link(link));
        }
        return texts;
    }

    private static PdfPCell link(URI link) {
        var words = new Chunk(link.toString(), Paper.SMALL);
        words.setAnchor(link.toString());
        var cell = new PdfPCell(new Phrase(words));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(1);
        return cell;
    }

    private static PdfPCell code(Paper paper, URI link) {
        var cell = new PdfPCell(paper.code(link.toString(), CODE));
        cell.setBorder(Rectangle.NO_BORDER);
        return cell;
    }
}
