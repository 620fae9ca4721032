package io.rolewright.billing.internal.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.Accountant;
import io.rolewright.billing.Allocation;
import io.rolewright.billing.BilledClients;
import io.rolewright.billing.BillingTest;
import io.rolewright.billing.ClientBalance;
import io.rolewright.billing.InvoiceState;
import io.rolewright.billing.IssuedNotes;
import io.rolewright.billing.Payment;
import io.rolewright.billing.Receivables;
import io.rolewright.billing.Refund;
import io.rolewright.billing.RefundState;
import io.rolewright.billing.internal.books.Ledger;
import io.rolewright.billing.internal.invoices.Invoices;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import io.rolewright.shared.Page;
import io.rolewright.shared.PaymentId;
import io.rolewright.support.PlainDoor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.core.type.TypeReference;

/** Money that comes, what it pays, and what of it goes back. */
@BillingTest
class PaymentsTest {
    private static final String PAYMENTS = "/api/v1/billing/payments";
    private static final String REFUNDS = "/api/v1/billing/refunds";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    @Autowired
    Accountant accountant;

    @Autowired
    BilledClients clients;

    @Autowired
    Receivables receivables;

    @Autowired
    IssuedNotes notes;

    @Autowired
    Invoices invoices;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @Autowired
    @Lazy
    RestTestClient http;

    private ClientId client;

    @BeforeEach
    void addClient() {
        client = clients.add("Harbour");
    }

    @AfterEach
    void audit() {
        accountant.audits();
        for (var currency : List.of("AUD", "JPY", "KWD")) {
            var balance = balance().currencies().stream()
                    .filter(each -> each.owed().currency().equals(currency))
                    .map(ClientBalance.InCurrency::owed)
                    .findFirst()
                    .orElse(Money.zero(currency));
            assertThat(balance).isEqualTo(ledger.owed(client, currency));
        }
    }

    @Test
    void paysAnInvoiceInParts() {
        var invoice = owed("1000.00", "AUD");
        var first = pay("600.00", "AUD", Map.of("invoices", List.of(part(invoice, "600.00", "AUD"))));
        assertThat(first.left()).isEqualTo(aud("0.00"));
        assertThat(first.reference()).isEqualTo("Thank you");
        assertThat(invoices.find(invoice).orElseThrow().state()).isEqualTo(InvoiceState.PARTLY_PAID);
        var second = pay("700.00", "AUD", Map.of());
        assertThat(second.left()).isEqualTo(aud("700.00"));
        var allocation = allocate(second.id(), invoice, "500.00");
        assertThat(allocation.allocatedOn()).isEqualTo("2026-03-02");
        assertThat(invoices.find(invoice).orElseThrow().state()).isEqualTo(InvoiceState.PAID);
        assertThat(find(second.id()).left()).isEqualTo(aud("200.00"));
        assertThat(accountant.facts(invoice))
                .containsExactly("billing.invoice-settled.v1", "billing.invoice-settled.v1");
        assertThat(accountant.facts(second.id())).containsExactly("billing.payment-received.v1");
        assertThat(jdbc.sql("select reference from billing.payment where id = ?")
                        .param(first.id().value())
                        .query((row, number) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                        .single())
                .doesNotContain("Thank");
        var balance = balance().currencies().getFirst();
        assertThat(balance.open()).isEqualTo(aud("0.00"));
        assertThat(balance.credit()).isEqualTo(aud("200.00"));
        assertThat(balance.oldestDueOn()).isNull();
    }

    @Test
    void paysWhatIsDueFirst() {
        var late = receivables.owed(client, aud("100.00"), DAY.plusDays(9));
        var early = receivables.owed(client, aud("100.00"), DAY);
        var later = receivables.owed(client, aud("100.00"), DAY.plusDays(20));
        assertThat(balance().currencies().getFirst().oldestDueOn()).isEqualTo(DAY.plusDays(14));
        var payment = pay("150.00", "AUD", Map.of("toOldest", true));
        assertThat(payment.allocations()).extracting(Allocation::invoiceId).containsExactly(early, late);
        assertThat(payment.allocations()).extracting(Allocation::amount).containsExactly(aud("110.00"), aud("40.00"));
        assertThat(invoices.find(later).orElseThrow().open()).isEqualTo(aud("110.00"));
        assertThat(balance().currencies().getFirst().oldestDueOn()).isEqualTo(DAY.plusDays(23));
        var allocation = payment.allocations().getLast();
        assertThat(allocation.allocatedOn()).isEqualTo(DAY.plusDays(10));
    }

    @Test
    void takesBackAnAllocation() {
        var invoice = owed("1000.00", "AUD");
        var payment = pay("1100.00", "AUD", Map.of("invoices", List.of(part(invoice, "1100.00", "AUD"))));
        var path = PAYMENTS + "/" + payment.id().text() + "/allocations/";
        var allocation = payment.allocations().getFirst().id().text();
        var other = pay("5.00", "AUD", Map.of());
        accountant.refused(
                accountant.delete(PAYMENTS + "/" + other.id().text() + "/allocations/" + allocation),
                404,
                "billing.allocation-not-found");
        var undone = accountant.read(new TypeReference<Allocation>() {}, accountant.delete(path + allocation));
        assertThat(undone.undoneAt()).isNotNull();
        assertThat(find(payment.id()).left()).isEqualTo(aud("1100.00"));
        assertThat(invoices.find(invoice).orElseThrow().state()).isEqualTo(InvoiceState.ISSUED);
        accountant.refused(accountant.delete(path + allocation), 409, "billing.allocation-undone");
    }

    @Test
    void refusesWhatCannotBePaid() {
        var invoice = owed("1000.00", "AUD");
        var other = receivables.owed(clients.add("Other"), aud("10.00"), DAY);
        var yen = owed("5000", "JPY");
        var draft = draft();
        var payment = pay("2000.00", "AUD", Map.of());
        var path = PAYMENTS + "/" + payment.id().text() + "/allocations";
        refuses(path, part(invoice, "1100.01", "AUD"), 409, "billing.exceeds-open");
        refuses(path, part(draft, "0.01", "AUD"), 409, "billing.invoice-not-issued");
        refuses(path, part(other, "11.00", "AUD"), 422, "billing.client-other");
        refuses(path, part(yen, "5500", "JPY"), 422, "billing.currency-other");
        refuses(path, part(invoice, "1", "JPY"), 422, "billing.currency-other");
        refuses(path, part(invoice, "0.005", "AUD"), 422, "billing.sum-malformed");
        refuses(path, part(invoice, "-1.00", "AUD"), 422, "billing.sum-malformed");
        refuses(path, part(invoice, "0.00", "AUD"), 422, "billing.sum-malformed");
        refuses(path, part(invoice, "1.00", "ABC"), 422, "billing.sum-malformed");
        refuses(path, part(invoice, "999999999999999.00", "AUD"), 422, "billing.sum-malformed");
        refuses(path, part(new InvoiceId(UUID.randomUUID()), "1.00", "AUD"), 404, "billing.invoice-not-found");
        refuses(
                PAYMENTS + "/" + UUID.randomUUID() + "/allocations",
                part(invoice, "1.00", "AUD"),
                404,
                "billing.payment-not-found");
        var small = pay("1.00", "AUD", Map.of());
        refuses(
                PAYMENTS + "/" + small.id().text() + "/allocations",
                part(invoice, "1.01", "AUD"),
                409,
                "billing.exceeds-credit");
        assertThat(find(payment.id()).left()).isEqualTo(aud("2000.00"));
    }

    @Test
    void refusesPaymentsWhole() {
        var invoice = owed("1000.00", "AUD");
        var before =
                jdbc.sql("select count(*) from billing.entry").query(Long.class).single();
        var twice = Map.of("invoices", List.of(part(invoice, "1.00", "AUD"), part(invoice, "1.00", "AUD")));
        refuses(PAYMENTS, payment("5.00", "AUD", twice), 422, "billing.invoice-twice");
        var much = Map.of("invoices", List.of(part(invoice, "5.01", "AUD")));
        refuses(PAYMENTS, payment("5.00", "AUD", much), 409, "billing.exceeds-credit");
        refuses(PAYMENTS, payment("5.00", "AUD", Map.of("receivedOn", "2026-03-03")), 422, "billing.day-ahead");
        refuses(PAYMENTS, payment("5.00", "AUD", Map.of("receivedOn", "0001-01-01")), 422, "billing.day-unknown");
        refuses(PAYMENTS, payment("5.00", "AUD", Map.of("way", "CARD")), 422, "billing.way-card");
        refuses(PAYMENTS, payment("0.50", "JPY", Map.of()), 422, "billing.sum-malformed");
        refuses(
                PAYMENTS,
                payment("5.00", "AUD", Map.of("clientId", UUID.randomUUID())),
                404,
                "hiring.client-not-found");
        refuses(PAYMENTS, payment("1000000000000000", "AUD", Map.of()), 422, "gateway.invalid");
        assertThat(jdbc.sql("select count(*) from billing.entry")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void givesBackWhatDidNotLast() {
        var first = owed("1000.00", "AUD");
        var second = owed("2000.00", "AUD");
        var payment = pay(
                "4000.00",
                "AUD",
                Map.of("invoices", List.of(part(second, "2200.00", "AUD"), part(first, "1100.00", "AUD"))));
        refund(payment.id(), "200.00");
        var path = PAYMENTS + "/" + payment.id().text() + "/return";
        refuses(path, Map.of("returnedOn", "2026-03-09"), 422, "billing.day-ahead");
        var returned = accountant.read(
                new TypeReference<Payment>() {}, accountant.post(path, Map.of("returnedOn", "2026-03-01")));
        assertThat(returned.returned()).isEqualTo(aud("3800.00"));
        assertThat(returned.refunded()).isEqualTo(aud("200.00"));
        assertThat(returned.left()).isEqualTo(aud("0.00"));
        assertThat(returned.returnedOn()).isEqualTo("2026-03-01");
        assertThat(ledger.owed(client, "AUD")).isEqualTo(aud("3300.00"));
        assertThat(accountant.facts(payment.id()))
                .containsExactly("billing.payment-received.v1", "billing.payment-returned.v1");
        refuses(path, Map.of("returnedOn", "2026-03-01"), 409, "billing.payment-returned");
        refuses(
                PAYMENTS + "/" + payment.id().text() + "/allocations",
                part(first, "1.00", "AUD"),
                409,
                "billing.exceeds-credit");
    }

    @Test
    void refundsCreditAndTakesItBackWhenItFails() {
        var invoice = owed("1000.000", "KWD");
        var payment = pay("1500.500", "KWD", Map.of("invoices", List.of(part(invoice, "1100.000", "KWD"))));
        var wanted = Map.of(
                "paymentId", payment.id().text(), "amount", money("400.501", "KWD"), "way", "BANK", "madeOn", DAY);
        refuses(REFUNDS, wanted, 409, "billing.refund-exceeds-credit");
        var refund = refund(payment.id(), "400.500", "KWD");
        assertThat(refund.state()).isEqualTo(RefundState.PENDING);
        assertThat(find(payment.id()).left()).isEqualTo(Money.zero("KWD"));
        var failure = REFUNDS + "/" + refund.id().text() + "/failure";
        var failed = accountant.read(
                new TypeReference<Refund>() {}, accountant.post(failure, Map.of("failedOn", "2026-03-01")));
        assertThat(failed.state()).isEqualTo(RefundState.FAILED);
        assertThat(find(payment.id()).left()).isEqualTo(new Money("400.500", "KWD"));
        refuses(failure, Map.of("failedOn", "2026-03-01"), 409, "billing.refund-failed");
        assertThat(accountant.facts(refund.id())).containsExactly("billing.refund-made.v1", "billing.refund-failed.v1");
        refuses(
                REFUNDS,
                Map.of("amount", money("1.000", "KWD"), "way", "BANK", "madeOn", DAY),
                422,
                "billing.refund-of-what");
        refuses(
                REFUNDS,
                Map.of("paymentId", payment.id().text(), "amount", money("1.00", "AUD"), "way", "BANK", "madeOn", DAY),
                422,
                "billing.currency-other");
        var listed = accountant.read(
                new TypeReference<Page<Refund>>() {},
                accountant.get(REFUNDS + "?state=FAILED&clientId=" + client.text()));
        assertThat(listed.items()).containsExactly(failed);
    }

    @Test
    void refundsNothingBeforeItCame() {
        var payment = pay("10.00", "AUD", Map.of());
        var wanted = Map.of(
                "paymentId",
                payment.id().text(),
                "amount",
                money("10.00", "AUD"),
                "way",
                "BANK",
                "madeOn",
                "2020-01-01");
        var refund = accountant.read(new TypeReference<Refund>() {}, accountant.post(REFUNDS, wanted));
        assertThat(refund.madeOn()).isEqualTo(payment.receivedOn());
    }

    @Test
    void paysAndRefundsFromCreditNotes() {
        var paid = owed("1000.00", "AUD");
        pay("1100.00", "AUD", Map.of("invoices", List.of(part(paid, "1100.00", "AUD"))));
        var note = notes.of(paid, client, aud("500.00"), DAY);
        var next = owed("200.00", "AUD");
        var path = "/api/v1/billing/credit-notes/" + note.text() + "/allocations";
        refuses(path, part(next, "220.01", "AUD"), 409, "billing.exceeds-open");
        var allocation =
                accountant.read(new TypeReference<Allocation>() {}, accountant.post(path, part(next, "220.00", "AUD")));
        assertThat(allocation.creditNoteId()).isEqualTo(note);
        var wanted = Map.of(
                "creditNoteId", note.text(), "amount", money("280.01", "AUD"), "way", "OTHER", "madeOn", "2026-03-02");
        refuses(REFUNDS, wanted, 409, "billing.refund-exceeds-credit");
        var refund = accountant.read(
                new TypeReference<Refund>() {},
                accountant.post(
                        REFUNDS,
                        Map.of(
                                "creditNoteId",
                                note.text(),
                                "amount",
                                money("280.00", "AUD"),
                                "way",
                                "OTHER",
                                "madeOn",
                                "2026-03-02")));
        assertThat(refund.state()).isEqualTo(RefundState.DONE);
        var listed = accountant.read(new TypeReference<Page<Allocation>>() {}, accountant.get(path));
        assertThat(listed.items()).containsExactly(allocation);
        accountant.delete(path + "/" + allocation.id().text()).expectStatus().isOk();
        assertThat(ledger.owed(client, "AUD")).isEqualTo(aud("0.00"));
        refuses(
                "/api/v1/billing/credit-notes/" + UUID.randomUUID() + "/allocations",
                part(next, "1.00", "AUD"),
                404,
                "billing.credit-note-not-found");
    }

    @Test
    void listsByClientDayAndWhatIsLeft() {
        var first = pay("1.00", "AUD", Map.of("receivedOn", "2026-01-05"));
        var second = pay("200", "JPY", Map.of());
        var path = PAYMENTS + "?clientId=" + client.text();
        assertThat(list(path).items()).extracting(Payment::id).containsExactly(second.id(), first.id());
        assertThat(list(path + "&currency=AUD&until=2026-01-05&from=2026-01-05").items())
                .containsExactly(first);
        assertThat(list(path + "&from=2026-01-06&unallocated=true").items()).containsExactly(second);
        refund(first.id(), "1.00");
        assertThat(list(path + "&unallocated=true").items()).containsExactly(second);
        var page = list(path + "&limit=1");
        assertThat(list(path + "&limit=1&cursor=" + page.next()).items())
                .extracting(Payment::id)
                .containsExactly(first.id());
        accountant.refused(accountant.get(PAYMENTS + "?cursor=" + page.next()), 400, "runtime.cursor-invalid");
    }

    @Test
    void asksForAPerson() {
        var answer = http.post()
                .uri(PAYMENTS)
                .contentType(MediaType.APPLICATION_JSON)
                .body(payment("33.00", "AUD", Map.of()))
                .exchange();
        accountant.refused(answer, 403, "billing.person-needed");
        assertThat(list(PAYMENTS + "?clientId=" + client.text()).items()).isEmpty();
    }

    @Test
    void answersTheSameRequestOnce() {
        var key = UUID.randomUUID().toString();
        var body = payment("33.00", "AUD", Map.of());
        var first = keyed(key, body);
        assertThat(keyed(key, body)).isEqualTo(first);
        assertThat(list(PAYMENTS + "?clientId=" + client.text()).items()).hasSize(1);
        assertThat(ledger.owed(client, "AUD")).isEqualTo(aud("-33.00"));
    }

    private InvoiceId draft() {
        var id = ids.next(InvoiceId::new);
        jdbc.sql("""
                        insert into billing.invoice (id, state, client, currency, net, tax, supplied_on, payment_days, version,
                            drafted_at)
                        values (?, 'DRAFT', ?, 'AUD', 700, 0, ?, 14, 1, now())""").params(id.value(), client.value(), DAY).update();
        return id;
    }

    private String keyed(String key, Object body) {
        return Accountant.text(http.post()
                .uri(PAYMENTS)
                .header(PlainDoor.USER, Accountant.ID.text())
                .header("Idempotency-Key", "\"" + key + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isCreated());
    }

    private InvoiceId owed(String net, String currency) {
        return receivables.owed(client, new Money(net, currency), DAY);
    }

    private Map<String, Object> payment(String amount, String currency, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of(
                "clientId",
                client.text(),
                "amount",
                money(amount, currency),
                "receivedOn",
                DAY.plusDays(10),
                "way",
                "BANK",
                "reference",
                " Thank you "));
        body.putAll(more);
        return body;
    }

    private Payment pay(String amount, String currency, Map<String, ?> more) {
        return accountant.read(new TypeReference<>() {}, accountant.post(PAYMENTS, payment(amount, currency, more)));
    }

    private Payment find(PaymentId id) {
        return accountant.read(new TypeReference<>() {}, accountant.get(PAYMENTS + "/" + id.text()));
    }

    private Page<Payment> list(String path) {
        return accountant.read(new TypeReference<>() {}, accountant.get(path));
    }

    private Allocation allocate(PaymentId payment, InvoiceId invoice, String amount) {
        var path = PAYMENTS + "/" + payment.text() + "/allocations";
        return accountant.read(new TypeReference<>() {}, accountant.post(path, part(invoice, amount, "AUD")));
    }

    private Refund refund(PaymentId payment, String amount) {
        return refund(payment, amount, "AUD");
    }

    private Refund refund(PaymentId payment, String amount, String currency) {
        var body = Map.of(
                "paymentId", payment.text(), "amount", money(amount, currency), "way", "BANK", "madeOn", "2026-02-20");
        return accountant.read(new TypeReference<>() {}, accountant.post(REFUNDS, body));
    }

    private ClientBalance balance() {
        var path = "/api/v1/billing/clients/" + client.text() + "/balance";
        return accountant.read(new TypeReference<>() {}, accountant.get(path));
    }

    private void refuses(String path, Object body, int status, String code) {
        accountant.refused(accountant.post(path, body), status, code);
    }

    private static Map<String, Object> part(InvoiceId invoice, String amount, String currency) {
        return Map.of("invoiceId", invoice.text(), "amount", money(amount, currency));
    }

    private static Map<String, String> money(String amount, String currency) {
        return Map.of("amount", amount, "currency", currency);
    }

    private static Money aud(String amount) {
        return new Money(amount, "AUD");
    }
}
