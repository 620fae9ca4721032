package io.rolewright.billing.internal.placements;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.Accountant;
import io.rolewright.billing.BilledClients;
import io.rolewright.billing.BilledJobs;
import io.rolewright.billing.BilledPlacement;
import io.rolewright.billing.BillingStatus;
import io.rolewright.billing.BillingTest;
import io.rolewright.billing.Hirings;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.InvoiceState;
import io.rolewright.billing.LineKind;
import io.rolewright.billing.NewReplacement;
import io.rolewright.billing.Paper;
import io.rolewright.billing.Payer;
import io.rolewright.billing.PlacementStage;
import io.rolewright.billing.PlacementStep;
import io.rolewright.billing.internal.books.Books;
import io.rolewright.billing.internal.books.Ledger;
import io.rolewright.events.billing.CreditReason;
import io.rolewright.events.billing.DiscardReason;
import io.rolewright.events.hiring.PlacementMade;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.type.TypeReference;

/** Placements on their way from hire to cash. */
@BillingTest
class HireToCashTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 16);
    private static final LocalDate LEFT = LocalDate.of(2026, 4, 10);

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
    TestClock clock;

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
        clock.set(TestClock.START);
        accountant.audits();
    }

    @Test
    void showsHowFarAPlacementIs() {
        var made = made("20000.00", START);
        assertThat(stage(made)).isEqualTo(PlacementStage.DRAFTED);
        clock.advance(Duration.ofHours(1));
        var invoice = issued(made);
        assertThat(stage(made)).isEqualTo(PlacementStage.INVOICED);
        payer.pay(invoice, aud("2000.00"), START);
        assertThat(stage(made)).isEqualTo(PlacementStage.PARTLY_PAID);
        payer.pay(invoice, aud("20000.00"), START);
        assertThat(stage(made)).isEqualTo(PlacementStage.PAID);
        clock.set(Instant.parse("2026-03-15T13:00:00Z"));
        assertThat(stage(made)).isEqualTo(PlacementStage.GUARANTEED);
        clock.set(Instant.parse("2026-06-13T13:59:59Z"));
        assertThat(find(made).guaranteedUntil()).isEqualTo(LocalDate.of(2026, 6, 13));
        assertThat(stage(made)).isEqualTo(PlacementStage.GUARANTEED);
        clock.set(Instant.parse("2026-06-13T14:00:00Z"));
        assertThat(stage(made)).isEqualTo(PlacementStage.EARNED);
        accountant.hears(Hirings.ended(made, LEFT, aud("10000.00")));
        assertThat(stage(made)).isEqualTo(PlacementStage.REBATE_DUE);
        paper.approve(paper.notes(made.placement()).getFirst());
        var shown = find(made);
        assertThat(shown.stage()).isEqualTo(PlacementStage.REBATED);
        assertThat(shown.given()).isEqualTo(aud("10000.00"));
        assertThat(shown.steps())
                .extracting(PlacementStep::kind)
                .containsExactlyInAnyOrder(
                        PlacementStep.Kind.PLACEMENT_MADE,
                        PlacementStep.Kind.INVOICE_DRAFTED,
                        PlacementStep.Kind.INVOICE_PAID,
                        PlacementStep.Kind.INVOICE_PAID,
                        PlacementStep.Kind.INVOICE_ISSUED,
                        PlacementStep.Kind.DEPARTURE_HEARD,
                        PlacementStep.Kind.CREDIT_NOTE_DRAFTED,
                        PlacementStep.Kind.CREDIT_NOTE_ISSUED);
        assertThat(shown.steps()).extracting(PlacementStep::at).isSorted();
        accountant.hears(Hirings.corrected(made, LEFT, aud("0.00"), aud("10000.00")));
        paper.approve(paper.of(made.placement()).getLast());
        assertThat(stage(made)).isEqualTo(PlacementStage.EARNED);
    }

    @Test
    void showsWhatNobodyPaysFor() {
        assertThat(stage(made("0.00", START))).isEqualTo(PlacementStage.NOT_CHARGED);
        var thrown = made("1.00", START);
        paper.discard(paper.of(thrown.placement()).getFirst(), "NOT_CHARGED")
                .expectStatus()
                .isOk();
        assertThat(stage(thrown)).isEqualTo(PlacementStage.DISCARDED);
        var wrong = made("1.00", START);
        paper.approve(paper.note(paper.giveBack(issued(wrong).id(), CreditReason.CORRECTION, aud("1.00"))));
        assertThat(stage(wrong)).isEqualTo(PlacementStage.CREDITED);
        accountant.refused(accountant.get(path(ids.next(PlacementId::new))), 404, "billing.placement-not-found");
    }

    @Test
    void somebodyTakesThePlaceOfWhoLeft() {
        var left = made("20000.00", START);
        issued(left);
        accountant.hears(Hirings.ended(left, LEFT, aud("10000.00")));
        var waiting = paper.notes(left.placement()).getFirst();
        var comes = made("25000.00", LEFT);
        var shown = read(replace(left, comes));
        assertThat(shown.stage()).isEqualTo(PlacementStage.REPLACED);
        assertThat(shown.replacedBy()).isEqualTo(comes.placement());
        assertThat(shown.creditNotes()).singleElement().satisfies(note -> {
            assertThat(note.id()).isEqualTo(waiting.id());
            assertThat(note.discarded()).isEqualTo(DiscardReason.REPLACED);
        });
        var draft = paper.of(comes.placement()).getFirst();
        assertThat(draft.net()).isEqualTo(aud("5000.00"));
        assertThat(draft.tax()).isEqualTo(aud("500.00"));
        assertThat(draft.lines().getLast().kind()).isEqualTo(LineKind.REPLACEMENT);
        assertThat(find(comes).replaces()).isEqualTo(left.placement());
        assertThat(accountant.facts(left.placement())).contains("billing.replacement-agreed.v1");

        accountant.refused(replace(left, comes), 409, "billing.replaced");
        accountant.hears(Hirings.corrected(left, START, aud("20000.00"), aud("10000.00")));
        assertThat(paper.notes(left.placement())).isEmpty();
        paper.approve(draft);
        assertThat(ledger.owed(client, "AUD")).isEqualTo(aud("27500.00"));
    }

    @Test
    void whoCostsNothingMoreHasNoInvoice() {
        var left = made("20000.00", START);
        issued(left);
        accountant.hears(Hirings.ended(left, LEFT, aud("10000.00")));
        var comes = made("15000.00", LEFT);
        read(replace(left, comes));
        assertThat(paper.of(comes.placement()).getFirst())
                .returns(InvoiceState.DISCARDED, Invoice::state)
                .returns(DiscardReason.REPLACED, Invoice::discarded);
        assertThat(stage(comes)).isEqualTo(PlacementStage.DISCARDED);
    }

    @Test
    void refusesWhoCannotTakeAPlace() {
        var left = made("20000.00", START);
        var comes = made("25000.00", LEFT);
        accountant.refused(replace(left, comes), 409, "billing.not-departed");
        accountant.hears(Hirings.ended(left, LEFT, aud("10000.00")));
        accountant.refused(replace(left, comes), 409, "billing.invoice-not-issued");
        issued(left);
        accountant.refused(replace(left, made("1.00", START)), 422, "billing.replacement-earlier");
        var yen = new Hirings(ids).made(client, left.job(), new Money("1", "JPY"), LEFT);
        accountant.hears(yen);
        accountant.refused(replace(left, yen), 422, "billing.currency-mixed");
        var elsewhere = new Hirings(ids).made(clients.add("Another"), left.job(), aud("1.00"), LEFT);
        accountant.hears(elsewhere);
        accountant.refused(replace(left, elsewhere), 422, "billing.replacement-elsewhere");
        var owed = made("1.00", LEFT);
        issued(owed);
        accountant.refused(replace(left, owed), 409, "billing.not-draft");
        var unknown = new Hirings(ids).made(client, left.job(), aud("1.00"), LEFT);
        accountant.refused(replace(left, unknown), 404, "billing.placement-not-found");

        var other = made("100.00", START);
        issued(other);
        accountant.hears(Hirings.ended(other, LEFT, aud("50.00")));
        read(replace(other, comes));
        accountant.refused(replace(left, comes), 409, "billing.replacement-taken");
        paper.approve(paper.notes(left.placement()).getFirst());
        accountant.refused(replace(left, made("1.00", LEFT)), 409, "billing.rebate-given");
    }

    @Test
    void sumsUpEachCurrencyForItself() {
        var before = status();
        var made = new Hirings(ids).made(client, jobs.add("Nurse"), new Money("1000.000", "BHD"), START);
        accountant.hears(made);
        assertThat(sums(status())).isEqualTo(bhd("1100.000", "0.000", "0.000", "0.000", "0.000"));
        var invoice = issued(made);
        payer.pay(invoice, new Money("1000.000", "BHD"), START);
        clock.advance(Duration.ofDays(30));
        assertThat(sums(status())).isEqualTo(bhd("0.000", "100.000", "100.000", "0.000", "0.000"));
        accountant.hears(Hirings.ended(made, LEFT, new Money("500.000", "BHD")));
        assertThat(sums(status())).isEqualTo(bhd("0.000", "100.000", "100.000", "0.000", "550.000"));
        assertThat(status().creditNotes()).isEqualTo(before.creditNotes() + 1);
        paper.approve(paper.notes(made.placement()).getFirst());
        assertThat(sums(status())).isEqualTo(bhd("0.000", "0.000", "0.000", "450.000", "0.000"));
        assertThat(status().drafts()).isEqualTo(before.drafts());
    }

    private BillingStatus status() {
        return accountant.read(new TypeReference<>() {}, accountant.get("/api/v1/billing/status"));
    }

    private static BillingStatus.Sums sums(BillingStatus status) {
        return status.sums().stream()
                .filter(sums -> sums.currency().equals("BHD"))
                .findFirst()
                .orElseThrow();
    }

    private static BillingStatus.Sums bhd(String drafted, String open, String overdue, String credits, String rebates) {
        return new BillingStatus.Sums(
                "BHD",
                new Money(drafted, "BHD"),
                new Money(open, "BHD"),
                new Money(overdue, "BHD"),
                new Money(credits, "BHD"),
                new Money(rebates, "BHD"));
    }

    private PlacementMade made(String fee, LocalDate start) {
        var made = new Hirings(ids).made(client, jobs.add("Nurse"), aud(fee), start);
        accountant.hears(made);
        return made;
    }

    private Invoice issued(PlacementMade made) {
        return paper.approve(paper.of(made.placement()).getFirst());
    }

    private ResponseSpec replace(PlacementMade left, PlacementMade comes) {
        return accountant.post(path(left.placement()) + "/replacement", new NewReplacement(comes.placement()));
    }

    private PlacementStage stage(PlacementMade made) {
        return find(made).stage();
    }

    private BilledPlacement find(PlacementMade made) {
        return read(accountant.get(path(made.placement())));
    }

    private BilledPlacement read(ResponseSpec answer) {
        return accountant.read(new TypeReference<>() {}, answer);
    }

    private static String path(PlacementId id) {
        return "/api/v1/billing/placements/" + id;
    }

    private static Money aud(String amount) {
        return new Money(amount, "AUD");
    }
}
