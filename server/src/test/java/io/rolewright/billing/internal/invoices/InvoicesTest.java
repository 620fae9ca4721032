package io.rolewright.billing.internal.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.Accountant;
import io.rolewright.billing.BilledClients;
import io.rolewright.billing.BilledJobs;
import io.rolewright.billing.BillingTest;
import io.rolewright.billing.BuyerDetails;
import io.rolewright.billing.Hirings;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.InvoiceChange;
import io.rolewright.billing.InvoiceLine;
import io.rolewright.billing.InvoiceState;
import io.rolewright.billing.LineKind;
import io.rolewright.billing.NewInvoice;
import io.rolewright.billing.NewInvoiceLine;
import io.rolewright.billing.Paper;
import io.rolewright.billing.TaxCategory;
import io.rolewright.billing.internal.books.Ledger;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Money;
import io.rolewright.support.TestClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** Invoices from their draft until they are owed. */
@BillingTest
class InvoicesTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 16);

    @Autowired
    Accountant accountant;

    @Autowired
    BilledClients clients;

    @Autowired
    BilledJobs jobs;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @Autowired
    TestClock clock;

    @Autowired
    @Lazy
    RestTestClient http;

    private Paper paper;
    private Hirings hirings;
    private ClientId client;

    @BeforeEach
    void openTheOffice() {
        paper = new Paper(accountant);
        hirings = new Hirings(ids);
        client = clients.add("Harbour Freight");
        Paper.sell(accountant, jdbc, "AU", "47555222000", true);
    }

    @AfterEach
    void audit() {
        clock.set(TestClock.START);
        accountant.audits();
    }

    @Test
    void aPlacementDraftsItsInvoice() {
        var made = hirings.made(client, jobs.add("Nurse {0} {1}\n\u0007on call"), aud("24000.00"), START);
        accountant.hears(made);
        accountant.hears(made);
        var draft = paper.of(made.placement()).getFirst();
        assertThat(paper.of(made.placement())).containsExactly(draft);
        assertThat(draft)
                .returns(InvoiceState.DRAFT, Invoice::state)
                .returns(client, Invoice::clientId)
                .returns(made.job(), Invoice::jobId)
                .returns(START, Invoice::suppliedOn)
                .returns(14, Invoice::paymentDays)
                .returns(aud("24000.00"), Invoice::net)
                .returns(aud("2400.00"), Invoice::tax)
                .returns(aud("0.00"), Invoice::open)
                .returns(null, Invoice::number);
        assertThat(draft.lines())
                .containsExactly(new InvoiceLine(
                        LineKind.PLACEMENT_FEE,
                        "Placement fee: Nurse {0} {1} on call, from 2026-03-16",
                        BigDecimal.ONE,
                        aud("24000.00"),
                        aud("24000.00"),
                        TaxCategory.S,
                        new BigDecimal("10.00")));
        assertThat(accountant.facts(draft.id())).containsExactly("billing.invoice-drafted.v1");
        assertThat(ledger.owed(client, "AUD")).isEqualTo(aud("0.00"));
    }

    @Test
    void aPlacementThatCostsNothingHasNoInvoice() {
        var free = hirings.made(client, jobs.add("Nurse"), aud("0.00"), START);
        var gone = hirings.made(client, ids.next(JobId::new), aud("1.00"), START);
        accountant.hears(free);
        accountant.hears(gone);
        assertThat(paper.of(free.placement())).isEmpty();
        assertThat(paper.of(gone.placement()).getFirst().lines().getFirst().words())
                .isEqualTo("Placement fee, from 2026-03-16");
    }

    @Test
    void isOwedOnceItIsApproved() {
        var buyer = new BuyerDetails(null, null, "PO 4711", true);
        accountant
                .put("/api/v1/billing/clients/" + client, "\"0\"", buyer)
                .expectStatus()
                .isOk();
        var draft = drafted(aud("24000.00"));
        clock.set(Instant.parse("2026-03-19T20:00:00Z"));
        accountant.refused(
                accountant.send(HttpMethod.POST, Paper.INVOICES + "/" + draft.id() + "/approval", "\"7\"", null),
                412,
                "billing.changed");
        var issued = paper.approve(draft);
        assertThat(issued)
                .returns(InvoiceState.ISSUED, Invoice::state)
                .returns(aud("26400.00"), Invoice::open)
                .returns(LocalDate.of(2026, 3, 20), Invoice::issuedOn)
                .returns(LocalDate.of(2026, 4, 3), Invoice::dueOn)
                .returns("PO 4711", Invoice::buyerReference);
        assertThat(issued.number()).matches("INV-\\d{6}");
        assertThat(Objects.requireNonNull(issued.seller()).party().taxNumber()).isEqualTo("47555222000");
        assertThat(Objects.requireNonNull(issued.buyer()).name()).isEqualTo("Harbour Freight Ltd");
        assertThat(accountant.facts(draft.id()))
                .containsExactly("billing.invoice-drafted.v1", "billing.invoice-issued.v1");
        assertThat(ledger.owed(client, "AUD")).isEqualTo(aud("26400.00"));

        Paper.sell(accountant, jdbc, "US", "1", false);
        assertThat(paper.invoice(draft.id())).isEqualTo(issued);
        accountant.refused(paper.approval(draft.id()), 409, "billing.not-draft");
        accountant.refused(paper.discard(draft, "MISTAKE"), 409, "billing.not-draft");
        accountant.refused(
                accountant.put(Paper.INVOICES + "/" + draft.id(), "\"2\"", change("1.00", "AUD")),
                409,
                "billing.not-draft");
        accountant.refused(paper.approval(ids.next(InvoiceId::new)), 404, "billing.invoice-not-found");
    }

    @Test
    void needsToKnowWhoSells() {
        jdbc.sql("delete from billing.seller").update();
        var draft = drafted(aud("100.00"));
        assertThat(draft.tax()).isEqualTo(aud("0.00"));
        var next = accountant.refused(paper.approval(draft.id()), 409, "billing.seller-incomplete");
        assertThat(next).contains("PUT /api/v1/billing/seller");
    }

    @Test
    void isIssuedOnceHoweverOftenSomebodyAsks() {
        var path = Paper.INVOICES + "/" + drafted(aud("100.00")).id() + "/approval";
        var key = "\"" + ids.next() + "\"";
        var first = Accountant.text(Paper.keyed(http, path, key, ""));
        assertThat(Accountant.text(Paper.keyed(http, path, key, "")))
                .isEqualTo(first)
                .contains("INV-");
        assertThat(ledger.owed(client, "AUD")).isEqualTo(aud("110.00"));
    }

    @Test
    void leavesNoNumberOutUnderManyApprovals() throws Exception {
        var drafts = IntStream.range(0, 32).mapToObj(i -> made("1.00", "AUD")).toList();
        var before = last();
        try (var pool = Executors.newFixedThreadPool(16)) {
            var done = drafts.stream()
                    .map(draft -> pool.submit(
                            () -> Objects.requireNonNull(paper.approve(draft).number())))
                    .toList();
            for (var number : done) {
                assertThat(number.get()).startsWith("INV-");
            }
        }
        assertThat(last() - before).isEqualTo(32);
    }

    @Test
    void isChangedWhileItIsADraft() {
        var draft = drafted(aud("24000.00"));
        var path = Paper.INVOICES + "/" + draft.id();
        var fee = new NewInvoiceLine(LineKind.PLACEMENT_FEE, "Placement fee", null, aud("24000.00"));
        var less = new NewInvoiceLine(null, " Discount ", new BigDecimal("2.500"), aud("-0.01"));
        var change = new InvoiceChange(List.of(fee, less), START, 30, " ");
        accountant.refused(accountant.put(path, null, change), 428, "billing.if-match-missing");
        var changed = paper.read(accountant.put(path, "\"1\"", change));
        assertThat(changed.net()).isEqualTo(aud("23999.97"));
        assertThat(changed.tax()).isEqualTo(aud("2400.00"));
        assertThat(changed.paymentDays()).isEqualTo(30);
        assertThat(changed.lines().getLast().words()).isEqualTo("Discount");
        accountant.refused(accountant.put(path, "\"1\"", change), 412, "billing.changed");
        assertThat(accountant.facts(draft.id()))
                .containsExactly("billing.invoice-drafted.v1", "billing.invoice-changed.v1");
    }

    @Test
    void isThrownAwayWithAReason() {
        var draft = drafted(aud("24000.00"));
        assertThat(paper.read(paper.discard(draft, "NOT_CHARGED")).state()).isEqualTo(InvoiceState.DISCARDED);
        accountant.refused(paper.approval(draft.id()), 409, "billing.not-draft");
        assertThat(accountant.facts(draft.id()))
                .containsExactly("billing.invoice-drafted.v1", "billing.invoice-discarded.v1");
    }

    @Test
    void refusesWhatCannotBeOwed() {
        refused("billing.negative-total", make("AUD", aud("1.00"), aud("-1.01")));
        refused("billing.currency-mixed", make("AUD", aud("1.00"), new Money("1", "JPY")));
        refused("billing.currency-unknown", make("XAU", new Money("1", "XAU")));
        refused("billing.money-malformed", make("AUD", aud("0.005")));
        refused("billing.money-malformed", make("JPY", new Money("1.5", "JPY")));
        refused("billing.amount-too-large", make("AUD", aud("999999999999999.99"), aud("0.01")));
        var many = new NewInvoiceLine(null, "Hours", new BigDecimal("999999999"), aud("999999999999999.99"));
        refused("billing.amount-too-large", make("AUD", List.of(many), null));
        var line = new NewInvoiceLine(LineKind.PLACEMENT_FEE, "Fee", null, aud("1.00"));
        refused("billing.line-kind-foreign", make("AUD", List.of(line), null));
        var plain = new NewInvoiceLine(null, "Fee", null, aud("1.00"));
        refused("billing.supply-too-old", make("AUD", List.of(plain), LocalDate.of(2014, 12, 31)));
        refused("billing.day-unknown", make("AUD", List.of(plain), LocalDate.of(1, 1, 1)));
        refused("gateway.invalid", make("AUD"));
        var huge = make("AUD", aud("999999999999999.99"));
        accountant.refused(paper.approval(paper.read(huge).id()), 422, "billing.amount-too-large");
        var most = paper.approve(paper.read(make("AUD", aud("900000000000000.00"))));
        assertThat(most.gross()).isEqualTo(aud("990000000000000.00"));
    }

    @Test
    void asksAPersonToIssue() {
        var draft = drafted(aud("1.00"));
        var answer =
                http.post().uri(Paper.INVOICES + "/" + draft.id() + "/approval").exchange();
        accountant.refused(answer, 403, "billing.person-needed");
    }

    @Test
    void isFoundByWhatIsKnownOfIt() {
        var first = paper.approve(made("100.00", "AUD"));
        clock.set(Instant.parse("2026-03-20T00:00:00Z"));
        var second = paper.approve(made("50", "JPY"));
        var draft = made("1.000", "KWD");
        var mine = "clientId=" + client;
        assertThat(paper.list(mine)).containsExactly(draft, second, first);
        assertThat(paper.list(mine + "&state=DRAFT")).containsExactly(draft);
        assertThat(paper.list(mine + "&state=ISSUED&state=PAID")).containsExactly(second, first);
        assertThat(paper.list(mine + "&currency=JPY")).containsExactly(second);
        assertThat(paper.list(mine + "&issuedFrom=2026-03-03")).containsExactly(second);
        assertThat(paper.list(mine + "&issuedUntil=2026-03-02")).containsExactly(first);
        assertThat(paper.list(mine + "&dueUntil=2026-03-16")).containsExactly(first);
        assertThat(paper.list(mine + "&overdue=true")).containsExactly(first);
        assertThat(paper.list(mine + "&overdue=false")).containsExactly(draft, second);
        assertThat(Accountant.text(accountant.get(Paper.INVOICES + "?limit=1&" + mine)))
                .contains("\"next\":\"");
        accountant.refused(accountant.get(Paper.INVOICES + "?cursor=AAAA"), 400, "runtime.cursor-invalid");
    }

    /** Half of the smallest coin goes up, once for the whole invoice. */
    @ParameterizedTest
    @CsvSource({
        "AUD, 0.05, 0.01",
        "AUD, 0.04, 0.00",
        "AUD, 1.05, 0.11",
        "AUD, 82.50, 8.25",
        "JPY, 5, 1",
        "JPY, 4, 0",
        "JPY, 1000005, 100001",
        "KWD, 0.005, 0.001",
        "KWD, 1.005, 0.101",
        "KWD, 1.004, 0.100"
    })
    void roundsTheTaxByTheCoinsOfItsCurrency(String currency, String net, String tax) {
        assertThat(paper.approve(made(net, currency)).tax()).isEqualTo(new Money(tax, currency));
    }

    @Test
    void roundsTheTaxOnceForAllLines() {
        var issued = paper.approve(paper.read(make("AUD", aud("0.05"), aud("0.05"), aud("0.05"))));
        assertThat(issued.tax()).isEqualTo(aud("0.02"));
        assertThat(issued.taxes()).hasSize(1);
    }

    /** The day of supply decides about the tax, whenever the invoice is issued. */
    @ParameterizedTest
    @CsvSource({
        "DE, DE136695976, 2020-12-31, 16.00",
        "DE, DE136695976, 2021-01-01, 19.00",
        "IE, IE1234567A, 2021-02-28, 21.00",
        "IE, IE1234567A, 2021-03-01, 23.00",
        "FI, FI12345678, 2024-08-31, 24.00",
        "FI, FI12345678, 2024-09-01, 25.50",
        "LU, LU12345678, 2024-02-29, 17.00"
    })
    void isTaxedByTheDayOfSupply(String country, String number, LocalDate day, String tax) {
        Paper.sell(accountant, jdbc, country, number, true);
        client = clients.add("Neighbour", country, null);
        var line = new NewInvoiceLine(null, "Work", null, new Money("100.00", "EUR"));
        var issued = paper.approve(paper.read(make("EUR", List.of(line), day)));
        assertThat(issued.tax()).isEqualTo(new Money(tax, "EUR"));
        assertThat(issued.issuedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    /** Days are those of Sydney, where clocks go back on 2026-04-05 and the year begins 11 hours before UTC's. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-04T14:30:00Z, 0, 2026-04-05, 2026-04-05",
        "2026-04-04T15:59:59Z, 1, 2026-04-05, 2026-04-06",
        "2026-12-31T12:59:59Z, 14, 2026-12-31, 2027-01-14",
        "2026-12-31T13:00:00Z, 365, 2027-01-01, 2028-01-01",
        "2028-02-28T13:00:00Z, 1, 2028-02-29, 2028-03-01",
        "2028-02-28T12:59:59Z, 1, 2028-02-28, 2028-02-29"
    })
    void isDueSoManyDaysAfterItsDay(Instant now, int days, LocalDate day, LocalDate due) {
        var line = new NewInvoiceLine(null, "Work", null, aud("1.00"));
        clock.set(now);
        var issued = paper.approve(paper.read(accountant.post(
                "/api/v1/billing/invoice", new NewInvoice(client, "AUD", List.of(line), null, days, null))));
        assertThat(issued.suppliedOn()).isEqualTo(day);
        assertThat(issued.issuedOn()).isEqualTo(day);
        assertThat(issued.dueOn()).isEqualTo(due);
    }

    @Test
    void staysWholeWhenTheCandidateIsErased() {
        var made = hirings.made(client, jobs.add("Nurse"), aud("100.00"), START);
        accountant.hears(made);
        var issued = paper.approve(paper.of(made.placement()).getFirst());
        accountant.hears(DataKeyDestroyed.of(made.candidate()));
        assertThat(paper.invoice(issued.id())).isEqualTo(issued);
        assertThat(jdbc.sql("select placement::text from billing.placement")
                        .query((row, number) -> row.getString(1))
                        .list())
                .noneMatch(row -> row.contains(made.candidate().text()));
    }

    private Invoice drafted(Money fee) {
        var made = hirings.made(client, jobs.add("Nurse"), fee, START);
        accountant.hears(made);
        return paper.of(made.placement()).getFirst();
    }

    private Invoice made(String price, String currency) {
        return paper.read(make(currency, new Money(price, currency)));
    }

    private ResponseSpec make(String currency, Money... prices) {
        var lines = List.of(prices).stream()
                .map(price -> new NewInvoiceLine(null, "Work", null, price))
                .toList();
        return make(currency, lines, null);
    }

    private ResponseSpec make(String currency, List<NewInvoiceLine> lines, @Nullable LocalDate suppliedOn) {
        return accountant.post(
                "/api/v1/billing/invoice", new NewInvoice(client, currency, lines, suppliedOn, null, null));
    }

    private static InvoiceChange change(String price, String currency) {
        var line = new NewInvoiceLine(null, "Work", null, new Money(price, currency));
        return new InvoiceChange(List.of(line), START, 14, null);
    }

    private void refused(String code, ResponseSpec answer) {
        accountant.refused(answer, 422, code);
    }

    private long last() {
        return jdbc.sql("select last from billing.number_series where name = 'INVOICE'")
                .query(Long.class)
                .single();
    }

    private static Money aud(String amount) {
        return new Money(amount, "AUD");
    }
}
