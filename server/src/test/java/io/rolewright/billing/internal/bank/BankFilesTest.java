package io.rolewright.billing.internal.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.Accountant;
import io.rolewright.billing.BankFile;
import io.rolewright.billing.BankLine;
import io.rolewright.billing.BilledClients;
import io.rolewright.billing.BillingTest;
import io.rolewright.billing.LineState;
import io.rolewright.billing.MatchProposal;
import io.rolewright.billing.MatchReason;
import io.rolewright.billing.MatchResult;
import io.rolewright.billing.Payment;
import io.rolewright.billing.ReasonCode;
import io.rolewright.billing.Receivables;
import io.rolewright.billing.Refund;
import io.rolewright.billing.internal.books.Account;
import io.rolewright.billing.internal.books.Ledger;
import io.rolewright.billing.internal.invoices.Invoices;
import io.rolewright.shared.BankLineId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import io.rolewright.shared.Page;
import io.rolewright.support.PlainDoor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.core.type.TypeReference;

/** Files of banks, what their lines could be, and what people say that they are. */
@BillingTest
class BankFilesTest {
    private static final String FILES = "/api/v1/billing/bank-files";
    private static final String LINES = "/api/v1/billing/bank-lines";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 16);

    @Autowired
    Accountant accountant;

    @Autowired
    BilledClients clients;

    @Autowired
    Receivables receivables;

    @Autowired
    Invoices invoices;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Lazy
    RestTestClient http;

    private ClientId client;
    private String account;

    @BeforeEach
    void addClient() {
        client = clients.add("Harbour");
        account = UUID.randomUUID().toString().substring(0, 8);
    }

    @AfterEach
    void audit() {
        accountant.audits();
    }

    @Test
    void takesEachLineOnce() {
        var first = taken("a.csv", "02/03/2026,10.00,A,1\n02/03/2026,10.00,A,2\n01/03/2026,-5.00,B,3\n");
        assertThat(first)
                .extracting(BankFile::lines, BankFile::added, BankFile::duplicates)
                .containsExactly(3, 3, 0);
        assertThat(first.from()).isEqualTo("2026-03-01");
        var overlapping = taken("b.csv", "02/03/2026,10.00,A,9\n02/03/2026,10.00,A,9\n02/03/2026,10.00,A,9\n");
        assertThat(overlapping.added()).isEqualTo(1);
        var again = taken("c.csv", "02/03/2026,10.00,A,1\n02/03/2026,10.00,A,2\n01/03/2026,-5.00,B,3\n");
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again).extracting(BankFile::added, BankFile::duplicates).containsExactly(0, 3);
        var stored = accountant.read(
                new TypeReference<BankFile>() {},
                accountant.get(FILES + "/" + first.id().text()));
        assertThat(stored).isEqualTo(first);
        assertThat(lines(first, ""))
                .extracting(BankLine::amount)
                .containsExactly(aud("-5.00"), aud("10.00"), aud("10.00"));
        assertThat(lines(first, "&state=MATCHED")).isEmpty();
        var listed = accountant.read(new TypeReference<Page<BankFile>>() {}, accountant.get(FILES + "?limit=2"));
        assertThat(listed.items()).extracting(BankFile::name).containsExactly("b.csv", "a.csv");
        accountant.refused(accountant.get(FILES + "/" + UUID.randomUUID()), 404, "billing.bank-file-not-found");
    }

    @Test
    void storesNothingOfAFileThatIsRefused() {
        var before = jdbc.sql("select count(*) from billing.bank_line")
                .query(Long.class)
                .single();
        refuses("02/03/2026,10.00,A,1\n02/03/2026,10", "billing.bank-line-broken");
        refuses("03/03/2026,10.00,A,1\n", "billing.bank-day-wrong");
        refuses("01/01/0001,10.00,A,1\n", "billing.bank-day-wrong");
        refuses("31/12/1969,10.00,A,1\n", "billing.bank-day-wrong");
        refuses("02/03/2026,1000000000000000,A,1\n", "billing.bank-amount-wrong");
        refuses("", "billing.bank-file-empty");
        refuses("PK\u0003\u0004", "billing.bank-file-binary");
        refuses("x".repeat(6_000_000), "billing.bank-file-large");
        refuses(Statements.camt("02").replace("2310.50", "1.00"), "billing.statement-broken");
        accountant.refused(send(new LinkedMultiValueMap<>(), ""), 400, "billing.bank-file-missing");
        assertThat(jdbc.sql("select count(*) from billing.bank_line")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void refusesTheWrongCurrency() {
        haveAnAccount();
        try {
            accountant.refused(upload("x.xml", Statements.camt("08"), ""), 422, "billing.bank-currency-wrong");
            accountant.refused(
                    upload("x.csv", "02/03/2026,10.00,A,1\n", "?currency=NZD&account=06200012345678"),
                    422,
                    "billing.bank-currency-wrong");
            var taken = accountant.read(
                    new TypeReference<BankFile>() {}, upload("x.csv", "02/03/2026,10.00,Seller,1\n", ""));
            assertThat(lines(taken, "")).extracting(BankLine::account).containsExactly("06200012345678");
        } finally {
            jdbc.sql("delete from billing.seller").update();
        }
    }

    private void haveAnAccount() {
        jdbc.sql("""
                        insert into billing.seller (party, bank, taxed, version) values ('{}',
                            '[{"currency":"AUD","name":"Us","number":"12345678","branch":"062-000"}]', true, 1)
                        on conflict (one) do update set bank = excluded.bank""").update();
    }

    @Test
    void knowsAnAccountHoweverItIsWritten() {
        haveAnAccount();
        try {
            var line = "02/03/2026,10.00,%s,".formatted(UUID.randomUUID());
            account = "12345678";
            assertThat(taken("short.csv", line + "1\n").added()).isEqualTo(1);
            account = "062-000-12345678";
            assertThat(taken("long.csv", line + "2\n"))
                    .extracting(BankFile::added, BankFile::duplicates)
                    .containsExactly(0, 1);
        } finally {
            jdbc.sql("delete from billing.seller").update();
        }
    }

    @Test
    void proposesWithReasons() {
        var invoice = owed("1000.00");
        var other = owed("70.00");
        var line = line("1100.00", "Payment " + number(invoice));
        var best = proposals(line).getFirst();
        assertThat(best.invoices().getFirst().invoiceId()).isEqualTo(invoice);
        assertThat(best.certain()).isTrue();
        assertThat(best.reasons())
                .extracting(MatchReason::code)
                .containsExactly(ReasonCode.NUMBER, ReasonCode.AMOUNT, ReasonCode.DATE);
        assertThat(best.score()).isEqualTo(85);
        var both = proposals(line("1177.00", number(invoice) + " and " + number(other)))
                .getFirst();
        assertThat(both.reasons())
                .extracting(MatchReason::code)
                .containsExactly(ReasonCode.NUMBER, ReasonCode.SUM, ReasonCode.DATE);
        assertThat(both.certain()).isTrue();
        assertThat(proposals(line("1176.99", "whatever"))).isEmpty();
        accountant.refused(
                accountant.get(LINES + "/" + UUID.randomUUID() + "/proposals"), 404, "billing.bank-line-not-found");
    }

    @Test
    void learnsWhoPaysForWhom() {
        var first = owed("313.00");
        var payer = "TIDELINE HOLDINGS " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var line = line("344.30", payer);
        assertThat(proposals(line).getFirst().reasons())
                .extracting(MatchReason::code)
                .containsExactly(ReasonCode.AMOUNT, ReasonCode.DATE);
        match(line, Map.of("invoices", List.of(part(first, "344.30"))));
        var second = owed("500.00");
        var later = line("123.45", payer);
        var best = proposals(later).getFirst();
        assertThat(best.invoices().getFirst().invoiceId()).isEqualTo(second);
        assertThat(best.invoices().getFirst().amount()).isEqualTo(aud("123.45"));
        assertThat(best.reasons()).extracting(MatchReason::code).contains(ReasonCode.PAYER);
        assertThat(best.certain()).isFalse();
        accountant.delete(LINES + "/" + line.text() + "/match").expectStatus().isOk();
        assertThat(proposals(later)).isEmpty();
    }

    @Test
    void learnsNothingFromWordsBesideAllPayments() {
        var words = "COLLECTION " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        for (var number = 0; number < 4; number++) {
            client = clients.add("Harbour " + number);
            var amount = "10%d.00".formatted(number);
            match(line(amount, words), Map.of("invoices", List.of(part(owed("100.00"), amount))));
        }
        owed("500.00");
        assertThat(proposals(line("123.45", words))).isEmpty();
    }

    @Test
    void makesOnePaymentOfALineAndTakesItBack() {
        var invoice = owed("1000.00");
        var line = line("1200.00", "Wrong one");
        var path = LINES + "/" + line.text() + "/match";
        accountant.refused(accountant.post(path, Map.of()), 422, "billing.match-of-what");
        var matched = match(line, Map.of("invoices", List.of(part(invoice, "1100.00"))));
        assertThat(matched.state()).isEqualTo(LineState.MATCHED);
        var payment = payment(matched);
        assertThat(payment.source()).isEqualTo("BANK_LINE:" + line.text());
        assertThat(payment.left()).isEqualTo(aud("100.00"));
        accountant.refused(accountant.post(path, Map.of("clientId", client.text())), 409, "billing.bank-line-closed");
        var undone = accountant.read(new TypeReference<BankLine>() {}, accountant.delete(path));
        assertThat(undone.state()).isEqualTo(LineState.OPEN);
        assertThat(ledger.owed(client, "AUD")).isEqualTo(aud("1100.00"));
        accountant.refused(accountant.delete(path), 409, "billing.match-none");
        var again = match(line, Map.of("clientId", client.text()));
        assertThat(again.paymentId()).isNotEqualTo(matched.paymentId());
        assertThat(ledger.owed(client, "AUD")).isEqualTo(aud("-100.00"));
        var other = line("9.00", "Nothing of ours");
        accountant
                .post(LINES + "/" + other.text() + "/ignore", null)
                .expectStatus()
                .isOk();
        accountant.refused(
                accountant.post(LINES + "/" + other.text() + "/match", Map.of("clientId", client.text())),
                409,
                "billing.bank-line-closed");
        accountant.delete(LINES + "/" + other.text() + "/match").expectStatus().isOk();
    }

    @Test
    void refusesAMatchWithNothingDone() {
        var invoice = owed("10.00");
        var line = line("5.00", "Five");
        var path = LINES + "/" + line.text() + "/match";
        accountant.refused(
                accountant.post(path, Map.of("invoices", List.of(part(invoice, "5.01")))),
                409,
                "billing.exceeds-credit");
        accountant.refused(
                accountant.post(path, Map.of("invoices", List.of(part(invoice, "11.01")))),
                409,
                "billing.exceeds-open");
        accountant.refused(
                accountant.post(path, Map.of("clientId", UUID.randomUUID())), 404, "hiring.client-not-found");
        assertThat(ledger.owed(client, "AUD")).isEqualTo(aud("11.00"));
        assertThat(jdbc.sql("select count(*) from billing.payment where source like ?")
                        .param("BANK_LINE:" + line.text() + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void confirmsAllThatIsCertain() {
        var first = owed("1000.00");
        var second = owed("2000.00");
        var third = owed("3000.00");
        var file = taken("bulk.csv", """
                02/03/2026,1100.00,%s,1
                02/03/2026,2200.00,%s,2
                02/03/2026,2200.00,%s twice,3
                02/03/2026,1.00,%s,4
                """.formatted(number(first), number(second), number(second), number(third)));
        var results = accountant
                .read(
                        new TypeReference<Page<MatchResult>>() {},
                        accountant.post(LINES + "/matches?fileId=" + file.id().text(), null))
                .items();
        assertThat(results).extracting(MatchResult::matched).containsExactly(true, true, false);
        assertThat(results.getLast().code()).isEqualTo("billing.exceeds-open");
        assertThat(ledger.owed(client, "AUD")).isEqualTo(aud("3300.00"));
        assertThat(lines(file, "&state=OPEN")).hasSize(2);
        var again = accountant.read(
                new TypeReference<Page<MatchResult>>() {},
                accountant.post(LINES + "/matches?fileId=" + file.id().text(), null));
        assertThat(again.items()).isEmpty();
    }

    @Test
    void knowsRefundsReturnsAndPayouts() {
        var paid = match(line("500.00", "Paid"), Map.of("clientId", client.text()));
        var payment = payment(paid);
        var refund = accountant.read(
                new TypeReference<Refund>() {},
                accountant.post(
                        "/api/v1/billing/refunds",
                        Map.of(
                                "paymentId",
                                payment.id().text(),
                                "amount",
                                money("123.40"),
                                "way",
                                "BANK",
                                "madeOn",
                                DAY)));
        accountant.refused(accountant.delete(LINES + "/" + paid.id().text() + "/match"), 409, "billing.match-refunded");
        var went = line("-123.40", "Refund Harbour");
        assertThat(proposals(went).getFirst().refundId()).isEqualTo(refund.id());
        var wrong = line("-123.41", "Refund Harbour");
        accountant.refused(
                accountant.post(
                        LINES + "/" + wrong.text() + "/match",
                        Map.of("refundId", refund.id().text())),
                422,
                "billing.match-amount-other");
        assertThat(match(went, Map.of("refundId", refund.id().text())).refundId())
                .isEqualTo(refund.id());
        var twice = line("-123.40", "Refund again");
        accountant.refused(
                accountant.post(
                        LINES + "/" + twice.text() + "/match",
                        Map.of("refundId", refund.id().text())),
                409,
                "billing.refund-matched");
        accountant.delete(LINES + "/" + went.text() + "/match").expectStatus().isOk();
        match(twice, Map.of("refundId", refund.id().text()));
        var back = line("-376.60", "Dishonoured");
        assertThat(match(back, Map.of("returnedPaymentId", payment.id().text())).paymentId())
                .isEqualTo(payment.id());
        accountant.refused(accountant.delete(LINES + "/" + back.text() + "/match"), 409, "billing.match-final");
        assertThat(ledger.owed(client, "AUD")).isEqualTo(aud("0.00"));
        var payout = line("77.70", "STRIPE PAYMENTS AU");
        assertThat(proposals(payout)).extracting(MatchProposal::cardPayout).contains(true);
        match(payout, Map.of("cardPayout", true));
        assertThat(ledger.balance(Account.CARD_CLEARING, "AUD")).isEqualTo(aud("-77.70"));
    }

    @Test
    void matchesOnceWhateverIsSentTwice() {
        var line = line("42.00", "Once");
        var key = UUID.randomUUID().toString();
        var path = LINES + "/" + line.text() + "/match";
        var first = keyed(key, path);
        assertThat(keyed(key, path)).isEqualTo(first);
        assertThat(ledger.owed(client, "AUD")).isEqualTo(aud("-42.00"));
    }

    private String keyed(String key, String path) {
        return Accountant.text(http.post()
                .uri(path)
                .header(PlainDoor.USER, Accountant.ID.text())
                .header("Idempotency-Key", "\"" + key + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("clientId", client.text()))
                .exchange()
                .expectStatus()
                .isOk());
    }

    private InvoiceId owed(String net) {
        return receivables.owed(client, aud(net), DAY);
    }

    private String number(InvoiceId invoice) {
        return Objects.requireNonNull(invoices.find(invoice).orElseThrow().number());
    }

    private BankLineId line(String amount, String words) {
        var file = taken("line.csv", "02/03/2026,%s,%s,%s\n".formatted(amount, words, UUID.randomUUID()));
        return lines(file, "").getFirst().id();
    }

    private BankFile taken(String name, String content) {
        return accountant.read(new TypeReference<>() {}, upload(name, content, "?currency=AUD&account=" + account));
    }

    private void refuses(String content, String code) {
        accountant.refused(upload("x.csv", content, "?currency=AUD&account=" + account), 422, code);
    }

    private ResponseSpec upload(String name, String content, String query) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return send(parts, query);
    }

    private ResponseSpec send(LinkedMultiValueMap<String, Object> parts, String query) {
        if (parts.isEmpty()) {
            parts.add("other", "x");
        }
        return http.post()
                .uri(FILES + query)
                .header(PlainDoor.USER, Accountant.ID.text())
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange();
    }

    private List<BankLine> lines(BankFile file, String query) {
        return accountant
                .read(
                        new TypeReference<Page<BankLine>>() {},
                        accountant.get(LINES + "?fileId=" + file.id().text() + query))
                .items();
    }

    private List<MatchProposal> proposals(BankLineId line) {
        return accountant
                .read(
                        new TypeReference<Page<MatchProposal>>() {},
                        accountant.get(LINES + "/" + line.text() + "/proposals"))
                .items();
    }

    private BankLine match(BankLineId line, Map<String, ?> body) {
        return accountant.read(new TypeReference<>() {}, accountant.post(LINES + "/" + line.text() + "/match", body));
    }

    private Payment payment(BankLine line) {
        return accountant.read(
                new TypeReference<>() {},
                accountant.get("/api/v1/billing/payments/"
                        + Objects.requireNonNull(line.paymentId()).text()));
    }

    private static Map<String, Object> part(InvoiceId invoice, String amount) {
        return Map.of("invoiceId", invoice.text(), "amount", money(amount));
    }

    private static Map<String, String> money(String amount) {
        return Map.of("amount", amount, "currency", "AUD");
    }

    private static Money aud(String amount) {
        return new Money(amount, "AUD");
    }
}
