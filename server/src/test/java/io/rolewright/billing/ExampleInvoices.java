package io.rolewright.billing;

import io.rolewright.events.billing.CreditReason;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invoices and credit notes of invented companies, as they are once issued. */
public final class ExampleInvoices {
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final Instant AT = Instant.parse("2026-03-01T22:00:00Z");
    private static final UUID ID = UUID.fromString("018f0000-0000-7000-8000-000000000001");

    private ExampleInvoices() {}

    /** An agency in Sydney. */
    public static Seller seller() {
        var address = new Address("12 Example Street", "Sydney", "2000", "NSW", "AU");
        var party = new Party("Harbour Recruitment Pty Ltd", "47555222000", "AU", address);
        return new Seller(
                party,
                List.of(
                        new BankAccount("AUD", "Harbour Recruitment Pty Ltd", "12345678", "062000"),
                        new BankAccount("EUR", "Harbour Recruitment Pty Ltd", "DE02120300000000202051", "BYLADEM1001")),
                true,
                1);
    }

    /** The same agency elsewhere, with another number. */
    public static Seller seller(String country, @Nullable String number, boolean isTaxed) {
        var address = new Address("12 Example Street", "Old Town", "1010", null, country);
        return new Seller(new Party("Harbour Recruitment", number, country, address), seller().accounts(), isTaxed, 1);
    }

    /** A client in Melbourne. */
    public static Party buyer() {
        return buyer("Yarra Freight Pty Ltd");
    }

    /** The same by another name. */
    public static Party buyer(String name) {
        return new Party(name, "53004085616", "AU", new Address("7 Sample Road", "Melbourne", "3000", "VIC", "AU"));
    }

    /** A client abroad. */
    public static Party buyer(String country, @Nullable String number) {
        return new Party(
                "Überseehandel GmbH", number, country, new Address("Am Hafen 3", "Hamburg", "20457", null, country));
    }

    /** A placement fee with a tenth of it as tax. */
    public static InvoiceLine fee(String net) {
        return line("Placement fee: Operations Manager, start 16 February 2026", "1", net, "AUD", TaxCategory.S, "10");
    }

    public static InvoiceLine line(
            String words, String quantity, String price, String currency, TaxCategory category, String rate) {
        var one = new Money(price, currency);
        var net = one.percent(new BigDecimal(quantity).movePointRight(2));
        return new InvoiceLine(
                LineKind.OTHER, words, new BigDecimal(quantity), one, net, category, new BigDecimal(rate));
    }

    /** A fee of 18,000 with tax, nothing of it paid. */
    public static Invoice taxed() {
        return of(seller(), buyer(), List.of(fee("18000.00")));
    }

    public static Invoice of(Seller seller, Party buyer, List<InvoiceLine> lines) {
        return of(seller, buyer, lines, Money.zero(lines.getFirst().net().currency()));
    }

    /** The same of which part is paid. */
    public static Invoice of(Seller seller, Party buyer, List<InvoiceLine> lines, Money paid) {
        var taxes = taxes(lines);
        var currency = paid.currency();
        var net = taxes.stream().map(TaxLine::net).reduce(Money.zero(currency), Money::plus);
        var tax = taxes.stream().map(TaxLine::tax).reduce(Money.zero(currency), Money::plus);
        var gross = net.plus(tax);
        return new Invoice(
                new InvoiceId(ID),
                "INV-000042",
                paid.minor() == 0 ? InvoiceState.ISSUED : InvoiceState.PARTLY_PAID,
                new ClientId(ID),
                null,
                null,
                lines,
                taxes,
                net,
                tax,
                gross,
                Money.zero(currency),
                paid,
                gross.minus(paid),
                DAY,
                14,
                DAY,
                DAY.plusDays(14),
                seller,
                buyer,
                "PO 7731",
                null,
                2,
                AT,
                AT);
    }

    private static List<TaxLine> taxes(List<InvoiceLine> lines) {
        record Alike(TaxCategory category, BigDecimal rate) {}
        var sums = new LinkedHashMap<Alike, Money>();
        lines.forEach(line -> sums.merge(new Alike(line.category(), line.rate()), line.net(), Money::plus));
        return sums.entrySet().stream()
                .map(sum -> new TaxLine(
                        sum.getKey().category(),
                        sum.getKey().rate(),
                        sum.getValue(),
                        sum.getValue().percent(sum.getKey().rate())))
                .toList();
    }

    /** A rebate of an invoice's first line, all of which lowers what is open. */
    public static CreditNote rebate(Invoice invoice, String net) {
        var line = invoice.lines().getFirst();
        var less = new Money(net, line.net().currency());
        var tax = less.percent(line.rate());
        return new CreditNote(
                new CreditNoteId(ID),
                "CN-000007",
                NoteState.ISSUED,
                invoice.id(),
                invoice.clientId(),
                null,
                CreditReason.REBATE,
                "Rebate of half of the placement fee: Operations Manager, left within 60 days",
                line.category(),
                line.rate(),
                less,
                tax,
                less.plus(tax),
                less.plus(tax),
                Money.zero(less.currency()),
                Money.zero(less.currency()),
                DAY.plusDays(40),
                null,
                2,
                AT,
                AT);
    }
}
