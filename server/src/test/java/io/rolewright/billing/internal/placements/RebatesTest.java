package io.rolewright.billing.internal.placements;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.Accountant;
import io.rolewright.billing.BilledClients;
import io.rolewright.billing.BilledJobs;
import io.rolewright.billing.BillingTest;
import io.rolewright.billing.CreditNote;
import io.rolewright.billing.Hirings;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.InvoiceChange;
import io.rolewright.billing.InvoiceState;
import io.rolewright.billing.LineKind;
import io.rolewright.billing.NewInvoiceLine;
import io.rolewright.billing.NoteState;
import io.rolewright.billing.Paper;
import io.rolewright.billing.Payer;
import io.rolewright.billing.internal.books.Books;
import io.rolewright.billing.internal.books.Ledger;
import io.rolewright.events.billing.CreditReason;
import io.rolewright.events.hiring.PlacementMade;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionOperations;

/** What is given back to clients, and taken back from them. */
@BillingTest
class RebatesTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final LocalDate LEFT = LocalDate.of(2026, 2, 13);

    @Autowired
    Accountant accountant;

    @Autowired
    BilledClients clients;

    @Autowired
    BilledJobs jobs;

    @Autowired
    Books books;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    @Lazy
    RestTestClient http;

    private Paper paper;
    private Payer payer;
    private ClientId client;

    @BeforeEach
    void openTheOffice() {
        paper = new Paper(accountant);
        payer = new Payer(jdbc, books, ids, transactions);
        client = clients.add("Harbour Freight");
        Paper.sell(accountant, jdbc, "AU", "47555222000", true);
    }

    @AfterEach
    void audit() {
        accountant.audits();
    }

    @Test
    void whoLeavesEarlyBringsARebateAbout() {
        var made = made("20000.00");
        var invoice = issued(made);
        accountant.hears(Hirings.ended(made, LEFT, aud("10000.00")));
        accountant.hears(Hirings.ended(made, LEFT, aud("10000.00")));
        var draft = only(made);
        assertThat(draft)
                .returns(NoteState.DRAFT, CreditNote::state)
                .returns(invoice.id(), CreditNote::invoiceId)
                .returns(CreditReason.REBATE, CreditNote::reason)
                .returns(aud("10000.00"), CreditNote::net)
                .returns(aud("1000.00"), CreditNote::tax)
                .returns(
                        "Rebate, as the work ended on 2026-02-13: Placement fee: Nurse, from 2026-01-05",
                        CreditNote::words);
        assertThat(ledger.owed(client, "AUD")).isEqualTo(aud("22000.00"));

        var note = paper.approve(draft);
        assertThat(note.number()).matches("CN-\\d{6}");
        assertThat(note.applied()).isEqualTo(aud("11000.00"));
        assertThat(paper.invoice(invoice.id()))
                .returns(InvoiceState.PARTLY_PAID, Invoice::state)
                .returns(aud("11000.00"), Invoice::open);
        assertThat(ledger.owed(client, "AUD")).isEqualTo(aud("11000.00"));
        assertThat(accountant.facts(note.id()))
                .containsExactly("billing.credit-note-drafted.v1", "billing.credit-note-issued.v1");
        accountant.refused(paper.approval(note), 409, "billing.not-draft");
        accountant.refused(paper.discard(note, "MISTAKE"), 409, "billing.not-draft");
    }

    @Test
    void whatIsPaidAlreadyBecomesTheClientsCredit() {
        var made = made("20000.00");
        var invoice = issued(made);
        payer.pay(invoice, aud("15000.00"), LEFT);
        accountant.hears(Hirings.ended(made, LEFT, aud("10000.00")));
        var note = paper.approve(only(made));
        assertThat(note.applied()).isEqualTo(aud("7000.00"));
        assertThat(paper.invoice(invoice.id()).state()).isEqualTo(InvoiceState.PAID);
        assertThat(ledger.owed(client, "AUD")).isEqualTo(aud("-4000.00"));
    }

    @Test
    void aCorrectionChangesADraft() {
        var made = made("20000.00");
        issued(made);
        accountant.hears(Hirings.ended(made, LEFT, aud("10000.00")));
        accountant.hears(Hirings.corrected(made, START, aud("20000.00"), aud("10000.00")));
        assertThat(only(made).net()).isEqualTo(aud("20000.00"));
        accountant.hears(Hirings.corrected(made, LEFT, aud("5000.00"), aud("20000.00")));
        var draft = only(made);
        assertThat(draft.net()).isEqualTo(aud("5000.00"));
        accountant.hears(Hirings.corrected(made, null, aud("0.00"), aud("5000.00")));
        assertThat(paper.notes(made.placement())).isEmpty();
        assertThat(accountant.facts(draft.id()))
                .containsExactly(
                        "billing.credit-note-drafted.v1",
                        "billing.credit-note-drafted.v1",
                        "billing.credit-note-drafted.v1",
                        "billing.credit-note-discarded.v1");
    }

    @Test
    void aCorrectionDraftsWhatIsMissing() {
        var made = made("20000.00");
        issued(made);
        accountant.hears(Hirings.ended(made, LEFT, aud("5000.00")));
        paper.approve(only(made));
        accountant.hears(Hirings.corrected(made, START, aud("30000.00"), aud("5000.00")));
        assertThat(paper.notes(made.placement()))
                .extracting(CreditNote::net)
                .containsExactly(aud("5000.00"), aud("15000.00"));
        paper.approve(paper.notes(made.placement()).getLast());
        assertThat(ledger.owed(client, "AUD")).isEqualTo(aud("0.00"));
        assertThat(paper.of(made.placement()).getFirst().state()).isEqualTo(InvoiceState.CREDITED);
    }

    @Test
    void aCorrectionAsksForARebateBack() {
        var made = made("20000.00");
        issued(made);
        accountant.hears(Hirings.ended(made, LEFT, aud("20000.00")));
        paper.approve(only(made));
        accountant.hears(Hirings.corrected(made, null, aud("0.00"), aud("20000.00")));
        accountant.hears(Hirings.corrected(made, LEFT, aud("5000.00"), aud("0.00")));
        var back = paper.of(made.placement()).getLast();
        assertThat(back.lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(LineKind.REBATE_TAKEN_BACK);
            assertThat(line.net()).isEqualTo(aud("15000.00"));
        });
        assertThat(back.tax()).isEqualTo(aud("1500.00"));
        paper.approve(back);
        assertThat(ledger.owed(client, "AUD")).isEqualTo(aud("16500.00"));

        accountant.hears(Hirings.corrected(made, START, aud("20000.00"), aud("5000.00")));
        var again = paper.notes(made.placement()).getLast();
        assertThat(again.invoiceId()).isEqualTo(back.id());
        assertThat(again.net()).isEqualTo(aud("15000.00"));
        paper.approve(again);
        assertThat(ledger.owed(client, "AUD")).isEqualTo(aud("0.00"));
    }

    @Test
    void aRebateWaitsForItsInvoice() {
        var made = made("20000.00");
        accountant.hears(Hirings.ended(made, LEFT, aud("10000.00")));
        var draft = only(made);
        accountant.refused(paper.approval(draft), 409, "billing.invoice-not-issued");
        var invoice = paper.of(made.placement()).getFirst();
        var line = new NewInvoiceLine(LineKind.PLACEMENT_FEE, "Placement fee", null, aud("8000.00"));
        accountant
                .put(Paper.INVOICES + "/" + invoice.id(), "\"1\"", new InvoiceChange(List.of(line), START, 14, null))
                .expectStatus()
                .isOk();
        paper.approve(invoice);
        assertThat(only(made).net()).isEqualTo(aud("8000.00"));
        paper.approve(only(made));
        assertThat(ledger.owed(client, "AUD")).isEqualTo(aud("0.00"));
    }

    @Test
    void nothingIsGivenBackOfWhatWasNeverAskedFor() {
        var made = made("20000.00");
        accountant.hears(Hirings.ended(made, LEFT, aud("10000.00")));
        var waiting = only(made);
        paper.discard(paper.of(made.placement()).getFirst(), "MISTAKE")
                .expectStatus()
                .isOk();
        assertThat(paper.notes(made.placement())).isEmpty();
        accountant.refused(paper.approval(waiting), 409, "billing.not-draft");
        accountant.hears(Hirings.corrected(made, LEFT, aud("20000.00"), aud("10000.00")));
        assertThat(paper.notes(made.placement())).isEmpty();
        accountant.hears(
                Hirings.ended(new Hirings(ids).made(client, made.job(), aud("1.00"), START), LEFT, aud("1.00")));
    }

    @Test
    void somethingIsGivenBackByHand() {
        var invoice = issued(made("20000.00"));
        var first = paper.note(paper.giveBack(invoice.id(), CreditReason.GOODWILL, aud("500.00")));
        accountant.refused(
                paper.giveBack(invoice.id(), CreditReason.CORRECTION, aud("19500.01")),
                409,
                "billing.credit-exceeds-invoice");
        paper.note(paper.discard(first, "MISTAKE"));
        var all = paper.approve(paper.note(paper.giveBack(invoice.id(), CreditReason.CORRECTION, aud("20000.00"))));
        assertThat(all.gross()).isEqualTo(aud("22000.00"));
        assertThat(paper.invoice(invoice.id()).state()).isEqualTo(InvoiceState.CREDITED);
        accountant.refused(
                paper.giveBack(invoice.id(), CreditReason.GOODWILL, aud("0.01")),
                409,
                "billing.credit-exceeds-invoice");
        assertThat(paper.noteList("clientId=" + client + "&state=ISSUED&reason=CORRECTION&invoiceId=" + invoice.id()))
                .containsExactly(all);
    }

    @Test
    void refusesWhatCannotBeGivenBack() {
        var invoice = issued(made("20000.00"));
        refused(422, "billing.rebate-by-hand", invoice, CreditReason.REBATE, aud("1.00"));
        refused(422, "billing.credit-empty", invoice, CreditReason.GOODWILL, aud("0.00"));
        refused(422, "billing.credit-empty", invoice, CreditReason.GOODWILL, aud("-1.00"));
        refused(422, "billing.money-malformed", invoice, CreditReason.GOODWILL, aud("0.001"));
        refused(422, "billing.currency-mixed", invoice, CreditReason.GOODWILL, new Money("1", "JPY"));
        refused(409, "billing.credit-exceeds-invoice", invoice, CreditReason.GOODWILL, aud("999999999999999.99"));
        var draft = paper.of(made("1.00").placement()).getFirst();
        refused(409, "billing.invoice-not-issued", draft, CreditReason.GOODWILL, aud("1.00"));
        var unknown = Paper.NOTES + "/" + ids.next(CreditNoteId::new);
        accountant.refused(accountant.get(unknown), 404, "billing.credit-note-not-found");
        accountant.refused(accountant.post(unknown + "/approval", null), 404, "billing.credit-note-not-found");
    }

    private void refused(int status, String code, Invoice invoice, CreditReason reason, Money net) {
        accountant.refused(paper.giveBack(invoice.id(), reason, net), status, code);
    }

    @Test
    void isGivenBackOnceHoweverOftenSomebodyAsks() {
        var made = made("20000.00");
        issued(made);
        accountant.hears(Hirings.ended(made, LEFT, aud("10000.00")));
        var path = Paper.NOTES + "/" + only(made).id() + "/approval";
        var key = "\"" + ids.next() + "\"";
        var first = Accountant.text(Paper.keyed(http, path, key, ""));
        assertThat(Accountant.text(Paper.keyed(http, path, key, "")))
                .isEqualTo(first)
                .contains("CN-");
        assertThat(ledger.owed(client, "AUD")).isEqualTo(aud("11000.00"));
    }

    /** However it is cut, all of an invoice gives back all of its tax, and no more before. */
    @ParameterizedTest
    @CsvSource({
        "0.14, 0.05, AUD",
        "100.01, 33.33, AUD",
        "1.00, 0.05, AUD",
        "101, 5, JPY",
        "7, 1, JPY",
        "1.111, 0.105, KWD",
        "0.05, 0.01, AUD"
    })
    void givesBackAllOfTheTax(String whole, String part, String currency) {
        var made = new Hirings(ids).made(client, jobs.add("Nurse"), new Money(whole, currency), START);
        accountant.hears(made);
        var invoice = paper.approve(paper.of(made.placement()).getFirst());
        var piece = new Money(part, currency);
        var left = invoice.net();
        while (left.minor() > 0) {
            var net = left.minor() < piece.minor() ? left : piece;
            paper.approve(paper.note(paper.giveBack(invoice.id(), CreditReason.CORRECTION, net)));
            left = left.minus(net);
            assertThat(paper.invoice(invoice.id()).open().minor()).isNotNegative();
        }
        assertThat(paper.invoice(invoice.id()).state()).isEqualTo(InvoiceState.CREDITED);
        assertThat(paper.notes(made.placement()).stream().map(CreditNote::tax).reduce(Money::plus))
                .contains(invoice.tax());
    }

    @Test
    void isTaxedAsTheInvoiceWas() {
        Paper.sell(accountant, jdbc, "DE", "DE136695976", true);
        client = clients.add("Neighbour", "DE", null);
        var made = new Hirings(ids)
                .made(client, jobs.add("Nurse"), new Money("1000.00", "EUR"), LocalDate.of(2020, 12, 31));
        accountant.hears(made);
        paper.approve(paper.of(made.placement()).getFirst());
        Paper.sell(accountant, jdbc, "AU", "47555222000", true);
        accountant.hears(Hirings.ended(made, LocalDate.of(2021, 1, 31), new Money("500.00", "EUR")));
        assertThat(paper.approve(only(made)).tax()).isEqualTo(new Money("80.00", "EUR"));
    }

    private PlacementMade made(String fee) {
        var made = new Hirings(ids).made(client, jobs.add("Nurse"), aud(fee), START);
        accountant.hears(made);
        return made;
    }

    private Invoice issued(PlacementMade made) {
        return paper.approve(paper.of(made.placement()).getFirst());
    }

    private CreditNote only(PlacementMade made) {
        var notes = paper.notes(made.placement());
        assertThat(notes).hasSize(1);
        return notes.getFirst();
    }

    private static Money aud(String amount) {
        return new Money(amount, "AUD");
    }
}
