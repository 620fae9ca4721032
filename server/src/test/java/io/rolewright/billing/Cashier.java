package io.rolewright.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.billing.PaymentWay;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Money;
import io.rolewright.shared.Page;
import io.rolewright.support.TestClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Moves clients' money over HTTP; each request comes twice with one key, as after an answer that was lost. */
@TestComponent
public class Cashier {
    private static final LocalDate DAY = LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC);
    private static final String PAYMENTS = "/api/v1/billing/payments";
    private static final String REFUNDS = "/api/v1/billing/refunds";

    private final Accountant accountant;
    private final RestTestClient http;
    private final JsonMapper json;
    private final Ids ids;

    Cashier(Accountant accountant, @Lazy RestTestClient http, JsonMapper json, Ids ids) {
        this.accountant = accountant;
        this.http = http;
        this.json = json;
        this.ids = ids;
    }

    /** All of a client, newest first. */
    public List<Payment> payments(ClientId client) {
        Page<Payment> page = accountant.read(
                new TypeReference<>() {}, accountant.get(PAYMENTS + "?limit=200&clientId=" + client.text()));
        return page.items();
    }

    /** All to a client, newest first. */
    public List<Refund> refunds(ClientId client) {
        Page<Refund> page = accountant.read(
                new TypeReference<>() {}, accountant.get(REFUNDS + "?limit=200&clientId=" + client.text()));
        return page.items();
    }

    /** A client pays so much of an invoice; whatever else it sends is its credit. */
    public void pay(Invoice invoice, Money part, Money more) {
        var named = List.of(new NewAllocation(invoice.id(), part));
        twice(PAYMENTS, new NewPayment(invoice.clientId(), part.plus(more), DAY, PaymentWay.BANK, null, named, null));
    }

    /** What is left of a payment pays so much of an invoice. */
    public void allocate(Payment payment, Invoice invoice, Money amount) {
        twice(PAYMENTS + "/" + payment.id() + "/allocations", new NewAllocation(invoice.id(), amount));
    }

    /** What a payment paid was meant for something else. */
    public void undo(Payment payment, Allocation allocation) {
        accountant
                .delete(PAYMENTS + "/" + payment.id() + "/allocations/" + allocation.id())
                .expectStatus()
                .isOk();
    }

    /** A payment does not last. */
    public void giveBack(Payment payment) {
        twice(PAYMENTS + "/" + payment.id() + "/return", new NewReturn(DAY));
    }

    public void refund(Payment payment, Money amount) {
        twice(REFUNDS, new NewRefund(payment.id(), null, amount, PaymentWay.BANK, DAY));
    }

    public void refund(CreditNote note, Money amount) {
        twice(REFUNDS, new NewRefund(null, note.id(), amount, PaymentWay.OTHER, DAY));
    }

    /** A refund does not arrive. */
    public void fail(Refund refund) {
        twice(REFUNDS + "/" + refund.id() + "/failure", new NewFailure(DAY));
    }

    /** Asks twice with one key, and proves that the second answer is the first one; whether it was done. */
    public boolean twice(String path, @Nullable Object body) {
        var key = "\"" + ids.next() + "\"";
        var text = body == null ? "" : json.writeValueAsString(body);
        var first = Paper.keyed(http, path, key, text).returnResult(String.class);
        var again = Paper.keyed(http, path, key, text).returnResult(String.class);
        assertThat(first.getStatus().value())
                .as("whatever is refused, nothing breaks")
                .isLessThan(500);
        assertThat(again.getStatus()).isEqualTo(first.getStatus());
        var isDone = first.getStatus().is2xxSuccessful();
        if (isDone) {
            assertThat(Objects.requireNonNull(again.getResponseBody())).isEqualTo(first.getResponseBody());
        }
        return isDone;
    }
}
