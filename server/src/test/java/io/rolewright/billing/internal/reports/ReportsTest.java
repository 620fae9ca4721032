package io.rolewright.billing.internal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.Accountant;
import io.rolewright.billing.BilledClients;
import io.rolewright.billing.BilledLogins;
import io.rolewright.billing.BillingTest;
import io.rolewright.billing.Business;
import io.rolewright.billing.Expense;
import io.rolewright.billing.LedgerReport;
import io.rolewright.billing.NewExpense;
import io.rolewright.billing.NewPayout;
import io.rolewright.billing.Receivables;
import io.rolewright.billing.ReportColumn;
import io.rolewright.billing.ReportKind;
import io.rolewright.billing.ReportRow;
import io.rolewright.billing.Staff;
import io.rolewright.billing.Statement;
import io.rolewright.billing.StatementKind;
import io.rolewright.billing.StatementLine;
import io.rolewright.billing.internal.books.Ledger;
import io.rolewright.events.billing.ExpenseCategory;
import io.rolewright.events.users.Role;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Money;
import io.rolewright.shared.Page;
import io.rolewright.shared.UserId;
import io.rolewright.support.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** What reports say is what the ledger holds, and the invoices. */
@BillingTest
class ReportsTest {
    private static final String REPORTS = "/api/v1/billing/reports";
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 15);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 31);
    private static final List<String> ALL = List.of(
            "activity-statement",
            "commissions",
            "expenses",
            "ledger",
            "receivables-ageing",
            "revenue",
            "tax",
            "trial-balance");

    @Autowired
    Staff staff;

    @Autowired
    Accountant accountant;

    @Autowired
    Business business;

    @Autowired
    Receivables receivables;

    @Autowired
    BilledClients clients;

    @Autowired
    BilledLogins logins;

    @Autowired
    Ledger ledger;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    private ClientId client;
    private UserId ann;

    @BeforeEach
    void meet() {
        client = clients.add("=HYPERLINK(1) Hospital");
        ann = logins.add(Role.RECRUITER);
        clock.set(TestClock.START.plus(Duration.ofDays(200)));
        jdbc.sql("""
                        insert into billing.seller (party, bank, taxed, version)
                        values ('{"name":"Harbour Recruitment Pty Ltd","taxNumber":"47555222000","country":"AU"}', '[]', true, 1)
                        on conflict do nothing""").update();
    }

    @AfterEach
    void returnToTheBeginning() {
        clock.set(TestClock.START);
        accountant.audits();
    }

    @Test
    void saysWhatEveryFigureMeans() {
        var kinds = accountant.read(
                new TypeReference<Page<ReportKind>>() {}, staff.accountant().get(REPORTS));
        assertThat(kinds.items()).extracting(ReportKind::name).containsExactlyElementsOf(ALL);
        assertThat(kinds.items()).allSatisfy(kind -> {
            assertThat(kind.definition()).isNotBlank();
            assertThat(Stream.concat(kind.labels().stream(), kind.figures().stream()))
                    .isNotEmpty()
                    .extracting(ReportColumn::definition)
                    .allSatisfy(definition -> assertThat(definition).isNotBlank());
        });
    }

    @Test
    void countsRevenueByMonthWithoutRebates() {
        var invoice = receivables.owed(client, aud("1000.00"), MARCH);
        receivables.owed(client, aud("500.00"), APRIL);
        business.credited(invoice, aud("250.00"), APRIL);
        receivables.owed(client, new Money("7000", "JPY"), MARCH);
        var rows = rows("revenue", "&from=2026-03-01&until=2026-04-30");
        assertThat(rows)
                .containsExactly(
                        row(List.of("2026-03", "=HYPERLINK(1) Hospital", client.text()), "1000.00", "0.00", "1000.00"),
                        row(List.of("2026-04", "=HYPERLINK(1) Hospital", client.text()), "500.00", "250.00", "250.00"));
        var csv = Accountant.text(staff.accountant().get(REPORTS + "/revenue?currency=AUD", "text/csv"));
        assertThat(csv)
                .startsWith("Month,Client,Client id,Invoiced,Given back,Revenue\r\n")
                .contains("2026-04,'=HYPERLINK(1) Hospital," + client + ",500.00,250.00,250.00\r\n");
    }

    @Test
    void agesWhatWasOpenOnAnyDay() {
        var late = receivables.owed(client, aud("1000.00"), MARCH);
        receivables.owed(client, aud("200.00"), MARCH.plusDays(10));
        business.paid(late, aud("300.00"), APRIL);
        business.credited(late, aud("100.00"), APRIL.plusDays(1));
        business.paid(late, JULY);
        business.unpaid(late, JULY.plusDays(1));

        assertThat(aged("2026-03-01")).isEmpty();
        assertThat(aged("2026-03-02")).containsExactly(figures("1100", "0", "0", "0", "0", "1100", "0", "1100"));
        assertThat(aged("2026-04-14")).containsExactly(figures("0", "1320", "0", "0", "0", "1320", "0", "1320"));
        assertThat(aged("2026-04-16")).containsExactly(figures("0", "220", "690", "0", "0", "910", "0", "910"));
        assertThat(aged("2026-06-24")).containsExactly(figures("0", "0", "0", "220", "690", "910", "0", "910"));
        assertThat(aged("2026-07-31")).containsExactly(figures("0", "0", "0", "0", "220", "220", "0", "220"));
        assertThat(aged("2026-08-01")).containsExactly(figures("0", "0", "0", "0", "1210", "1210", "990", "220"));
    }

    @Test
    void agreesWithTheLedger() {
        var placement = business.placed(client, ann);
        var invoice = business.invoiced(placement, client, aud("777.77"), MARCH);
        business.paid(invoice, MARCH.plusDays(3));
        business.credited(invoice, aud("77.77"), MARCH.plusDays(5));
        spend("50.00", "5.00");
        pay();

        var trial = report("trial-balance", "&from=2026-03-01");
        assertThat(trial.totals().getLast()).isEqualTo(aud("0.00"));
        assertThat(trial.totals().get(1)).isEqualTo(trial.totals().get(2));
        for (var row : trial.rows()) {
            var minor =
                    jdbc.sql("""
                            select sum(minor) from billing.posting join billing.entry on entry.id = entry
                            where currency = 'AUD' and account = ?""").param(row.labels().get(1)).query(Long.class).single();
            assertThat(row.figures().getLast()).as(row.toString()).isEqualTo(Money.ofMinor(minor, "AUD"));
        }
        assertThat(report("tax", "").totals()).satisfies(totals -> {
            assertThat(totals.get(1)).isEqualTo(on("TAX_COLLECTED").negated());
            assertThat(totals.get(2)).isEqualTo(on("TAX_PAID"));
        });
        assertThat(report("revenue", "").totals().getLast())
                .isEqualTo(on("REVENUE").plus(on("REBATES")).negated());
        assertThat(report("receivables-ageing", "").totals().get(5)).isEqualTo(on("RECEIVABLES"));
        assertThat(report("commissions", "").totals().getLast())
                .isEqualTo(on("COMMISSIONS_OWED").negated());
        assertThat(report("expenses", "").totals().getFirst()).isEqualTo(on("EXPENSES"));
        var open = jdbc.sql("select sum(open) from billing.invoice where currency = 'AUD'")
                .query(Long.class)
                .single();
        assertThat(on("RECEIVABLES")).isEqualTo(Money.ofMinor(open, "AUD"));
    }

    @Test
    void fillsTheActivityStatement() {
        var invoice = receivables.owed(client, new Money("1000.000", "TND"), MARCH);
        business.credited(invoice, new Money("100.000", "TND"), MARCH);
        var fields = accountant.read(
                new TypeReference<LedgerReport>() {},
                staff.accountant().get(REPORTS + "/activity-statement?currency=TND&from=2026-03-01&until=2026-03-31"));
        assertThat(fields.rows())
                .containsExactly(
                        new ReportRow(List.of("G1"), List.of(new Money("1100.000", "TND"))),
                        new ReportRow(List.of("1A"), List.of(new Money("100.000", "TND"))),
                        new ReportRow(List.of("1B"), List.of(new Money("10.000", "TND"))));
    }

    @Test
    void showsTheLedgerPageByPage() {
        receivables.owed(client, new Money("10.00", "SGD"), MARCH);
        receivables.owed(client, new Money("20.00", "SGD"), MARCH);
        receivables.owed(client, new Money("30.00", "SGD"), APRIL);
        var seen = new ArrayList<ReportRow>();
        var path = REPORTS + "/ledger?currency=SGD&limit=2&until=" + JULY;
        var page = accountant.read(
                new TypeReference<LedgerReport>() {}, staff.accountant().get(path));
        while (page.next() != null) {
            seen.addAll(page.rows());
            page = accountant.read(
                    new TypeReference<LedgerReport>() {}, staff.accountant().get(path + "&cursor=" + page.next()));
        }
        seen.addAll(page.rows());
        assertThat(seen).hasSize(9).doesNotHaveDuplicates();
        assertThat(seen.stream().map(row -> row.figures().getFirst()).reduce(Money.zero("SGD"), Money::plus))
                .isEqualTo(seen.stream().map(row -> row.figures().get(1)).reduce(Money.zero("SGD"), Money::plus))
                .isEqualTo(new Money("66.00", "SGD"));
        accountant.refused(
                staff.accountant().get(REPORTS + "/ledger?currency=AUD&limit=2&cursor=made-up"),
                400,
                "runtime.cursor-invalid");
    }

    @Test
    void tellsAClientWhatHappened() {
        var first = receivables.owed(client, aud("1000.00"), MARCH);
        business.paid(first, MARCH.plusDays(20));
        receivables.owed(client, aud("500.00"), APRIL);
        var path = "/api/v1/billing/clients/" + client + "/statement?currency=AUD";
        var statement = accountant.read(
                new TypeReference<Statement>() {}, staff.accountant().get(path + "&from=2026-03-10&until=2026-05-31"));
        assertThat(statement.opening()).isEqualTo(aud("1100.00"));
        assertThat(statement.closing()).isEqualTo(aud("550.00")).isEqualTo(ledger.owed(client, "AUD"));
        assertThat(statement.lines())
                .extracting(StatementLine::kind)
                .containsExactly(StatementKind.PAYMENT, StatementKind.INVOICE);
        assertThat(statement.lines()).extracting(StatementLine::balance).containsExactly(aud("0.00"), aud("550.00"));
        assertThat(statement.ages().upTo60()).isEqualTo(aud("550.00"));
        var csv = Accountant.text(staff.accountant().get(path, "text/csv"));
        assertThat(csv)
                .startsWith("Day,What,Number,Amount,Balance,Currency\r\n1970-01-01,OPENING,,,0.00,AUD\r\n")
                .contains("2026-03-22,PAYMENT,,-1100.00,0.00,AUD\r\n");
        var pdf = staff.accountant()
                .get(path, "application/pdf")
                .expectHeader()
                .valueEquals("Content-Disposition", "attachment; filename=\"statement.pdf\"")
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody();
        assertThat(pdf).asString(StandardCharsets.ISO_8859_1).startsWith("%PDF-");
        for (var any : List.of("*/*", "application/json")) {
            assertThat(Accountant.text(staff.accountant().get(path, any))).startsWith("{");
        }
        accountant.refused(
                staff.accountant()
                        .get("/api/v1/billing/clients/" + ids.next(ClientId::new) + "/statement?currency=AUD"),
                404,
                "hiring.client-not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "activity-statement",
                "commissions",
                "expenses",
                "ledger",
                "receivables-ageing",
                "revenue",
                "tax",
                "trial-balance"
            })
    void knowsTheEdgesOfTime(String name) {
        var path = REPORTS + "/" + name + "?currency=AUD";
        for (var form : List.of("application/json", "text/csv")) {
            staff.accountant()
                    .get(path + "&from=1970-01-01&until=9999-12-31", form)
                    .expectStatus()
                    .isOk();
            staff.accountant()
                    .get(path + "&from=9999-12-31", form)
                    .expectStatus()
                    .isOk();
            staff.accountant()
                    .get(path + "&until=1970-01-01", form)
                    .expectStatus()
                    .isOk();
        }
        accountant.refused(
                staff.accountant().get(path + "&from=2026-03-02&until=2026-03-01"), 422, "billing.period-backwards");
        accountant.refused(staff.accountant().get(path + "&from=0001-01-01"), 422, "billing.day-unknown");
        for (var none : List.of("ZZZ", "XXX", "XAU")) {
            accountant.refused(
                    staff.accountant().get(REPORTS + "/" + name + "?currency=" + none),
                    422,
                    "billing.currency-unknown");
        }
    }

    @Test
    void knowsNoReportThatIsNotThere() {
        accountant.refused(staff.accountant().get(REPORTS + "/profit?currency=AUD"), 404, "billing.report-unknown");
    }

    @Test
    void exportsSalesForOtherPrograms() {
        var day = LocalDate.of(2026, 5, 4);
        var invoice = receivables.owed(client, aud("1000.00"), day);
        jdbc.sql("update billing.invoice set buyer_reference = '+PO 7' where id = ?")
                .param(invoice.value())
                .update();
        business.credited(invoice, aud("250.00"), day);
        var number = jdbc.sql("select number from billing.invoice where id = ?")
                .param(invoice.value())
                .query(String.class)
                .single();
        var note = jdbc.sql("select number from billing.credit_note where invoice = ?")
                .param(invoice.value())
                .query(String.class)
                .single();
        var xero = Accountant.text(
                staff.accountant().get("/api/v1/billing/exports/xero?from=2026-05-04&until=2026-05-04", "text/csv"));
        assertThat(xero)
                .isEqualTo(
                        "*ContactName,EmailAddress,POAddressLine1,POAddressLine2,POAddressLine3,POAddressLine4,POCity,"
                                + "PORegion,POPostalCode,POCountry,*InvoiceNumber,Reference,*InvoiceDate,*DueDate,"
                                + "InventoryItemCode,*Description,*Quantity,*UnitAmount,Discount,*AccountCode,*TaxType,"
                                + "TrackingName1,TrackingOption1,TrackingName2,TrackingOption2,Currency,BrandingTheme\r\n"
                                + "Client Pty Ltd,,1 Test Street,,,,Sydney,NSW,2000,AU," + note + "," + number
                                + ",04/05/2026,04/05/2026,,Rebate,1,-250.00,,200,GST on Income,,,,,AUD,\r\n"
                                + "Client Pty Ltd,,1 Test Street,,,,Sydney,NSW,2000,AU," + number
                                + ",'+PO 7,04/05/2026,18/05/2026,,Placement fee,1,1000.00,,200,GST on Income,,,,,AUD,\r\n");
        var myob = Accountant.text(
                staff.accountant().get("/api/v1/billing/exports/myob?from=2026-05-04&until=2026-05-04", "text/csv"));
        assertThat(myob)
                .isEqualTo(
                        "Co./Last Name,Invoice No.,Date,Customer PO,Description,Account No.,Amount,Journal Memo,Tax Code,"
                                + "Currency Code\r\n"
                                + "Client Pty Ltd," + note + ",04/05/2026," + number
                                + ",Rebate,4-1000,-250.00,Credit; Client Pty Ltd,GST,AUD\r\n"
                                + "\r\n"
                                + "Client Pty Ltd," + number
                                + ",04/05/2026,'+PO 7,Placement fee,4-1000,1000.00,Sale; Client Pty Ltd,GST,AUD\r\n");
        accountant.refused(
                staff.accountant().get("/api/v1/billing/exports/xero?from=2026-05-04&until=2026-05-03"),
                422,
                "billing.period-backwards");
    }

    private void spend(String net, String tax) {
        var expense = new NewExpense(ExpenseCategory.TRAVEL, aud(net), aud(tax), MARCH, null, null, null, null);
        var id = accountant
                .read(new TypeReference<Expense>() {}, staff.recruiter(ann).post("/api/v1/billing/expenses", expense))
                .id();
        staff.accountant()
                .post("/api/v1/billing/expenses/" + id + "/approval")
                .expectStatus()
                .isOk();
    }

    private void pay() {
        staff.accountant()
                .post("/api/v1/billing/payouts", new NewPayout(ann, "AUD", JULY.plusDays(49)))
                .expectStatus()
                .isCreated();
    }

    /** What stands on an account. */
    private Money on(String account) {
        return jdbc.sql("""
                        select coalesce(sum(minor), 0) from billing.posting join billing.entry on entry.id = entry
                        where currency = 'AUD' and account = ?""")
                .param(account)
                .query((row, number) -> Money.ofMinor(row.getLong(1), "AUD"))
                .single();
    }

    /** Up to the last day that the books know, where the query says no other. */
    private LedgerReport report(String name, String query) {
        var until = query.contains("until=") ? "" : "&until=9999-12-31";
        return accountant.read(
                new TypeReference<>() {},
                staff.accountant().get(REPORTS + "/" + name + "?currency=AUD" + query + until));
    }

    /** Those about this client. */
    private List<ReportRow> rows(String name, String query) {
        return report(name, query).rows().stream()
                .filter(row -> row.labels().contains(client.text()))
                .toList();
    }

    private List<List<Money>> aged(String day) {
        return rows("receivables-ageing", "&until=" + day).stream()
                .map(ReportRow::figures)
                .toList();
    }

    private static List<Money> figures(String... whole) {
        return Stream.of(whole).map(amount -> aud(amount + ".00")).toList();
    }

    private static ReportRow row(List<String> labels, String... amounts) {
        return new ReportRow(labels, Stream.of(amounts).map(ReportsTest::aud).toList());
    }

    private static Money aud(String amount) {
        return new Money(amount, "AUD");
    }
}
