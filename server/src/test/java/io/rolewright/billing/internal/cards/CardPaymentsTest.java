package io.rolewright.billing.internal.cards;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.Accountant;
import io.rolewright.billing.BilledClients;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.InvoiceState;
import io.rolewright.billing.IssuedNotes;
import io.rolewright.billing.NewRefund;
import io.rolewright.billing.Receivables;
import io.rolewright.billing.internal.books.Account;
import io.rolewright.billing.internal.books.Ledger;
import io.rolewright.billing.internal.invoices.Invoices;
import io.rolewright.billing.internal.payments.Receipt;
import io.rolewright.billing.internal.payments.Receiving;
import io.rolewright.events.billing.PaymentWay;
import io.rolewright.integrations.twins.payments.EventFault;
import io.rolewright.integrations.twins.payments.Means;
import io.rolewright.integrations.twins.wire.Asking;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PaymentId;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.transaction.support.TransactionOperations;

/** From the link to the books: clients pay by card, or do not, and Stripe tells of it as it likes. */
@CardTest
class CardPaymentsTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final URI BACK = URI.create("https://agency.example/pay/i-1");
    private static final URI PAID = URI.create(BACK + "?card=paid");

    @Autowired
    TwinStripe.Till till;

    @Autowired
    CardPages pages;

    @Autowired
    CardSessions sessions;

    @Autowired
    CardEvents cards;

    @Autowired
    Invoices invoices;

    @Autowired
    Receiving receiving;

    @Autowired
    Receivables receivables;

    @Autowired
    BilledClients clients;

    @Autowired
    IssuedNotes notes;

    @Autowired
    Accountant accountant;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    private ClientId client = new ClientId(new UUID(0, 0));
    private Money fees = Money.zero("AUD");

    @BeforeEach
    void connect() {
        till.connect();
        client = clients.add("Quay");
        fees = ledger.balance(Account.PAYMENT_FEES, "AUD");
    }

    @AfterEach
    void theBooksAreTrue() {
        accountant.audits();
    }

    /** An invoice of 1,100.00 with tax. */
    private InvoiceId owed() {
        return receivables.owed(client, new Money("1000.00", "AUD"), DAY);
    }

    private Invoice now(InvoiceId id) {
        return invoices.find(id).orElseThrow();
    }

    private Optional<URI> begin(InvoiceId id) {
        return Call.of(Actor.service("billing"), TRACE).ask(() -> pages.begin(now(id), PAID, BACK));
    }

    private String session(InvoiceId id) {
        assertThat(begin(id)).isPresent();
        return sessions.of(id).getFirst().id();
    }

    /** Somebody pays all that is open; answers the intent. */
    private String paid(InvoiceId id, Means means) {
        var session = session(id);
        till.stripe().pay(session, means);
        till.tell();
        return till.stripe().intent(session);
    }

    private List<String> payments(InvoiceId id) {
        return jdbc.sql("""
                        select source || ' ' || payment.amount || ' ' || allocated || ' ' || refunded from billing.payment
                        where client = (select client from billing.invoice where id = ?) order by payment.id""")
                .param(id.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> outcomes(String type) {
        return jdbc.sql(
                        "select outcome from billing.card_note where type = ? and (detail = any (?) or detail is null) order by event")
                .param(type)
                .param(jdbc.sql("select id::text from billing.invoice where client = ?")
                        .param(client.value())
                        .query((row, number) -> row.getString(1))
                        .list()
                        .toArray(String[]::new))
                .query((row, number) -> row.getString(1))
                .list();
    }

    private Money feesSince() {
        return ledger.balance(Account.PAYMENT_FEES, "AUD").minus(fees);
    }

    @Test
    void aClientPaysByALink() throws IOException {
        var id = owed();
        var link = begin(id).orElseThrow();
        assertThat(begin(id)).hasValue(link);
        var asking = new Asking(till.served().twin());
        assertThat(asking.get(link.getPath()).body()).contains("110000 aud", "Invoice INV-");
        var answer = asking.form(link.getPath(), "number=4242+4242+4242+4242");
        assertThat(answer.headers().firstValue("Location")).hasValue(PAID.toString());
        till.tell();

        assertThat(now(id).state()).isEqualTo(InvoiceState.PAID);
        var intent = till.stripe().intent(sessions.of(id).getFirst().id());
        assertThat(payments(id)).containsExactly("STRIPE:" + intent + " 110000 110000 0");
        assertThat(feesSince()).isEqualTo(new Money("19.00", "AUD"));
        assertThat(sessions.of(id).getFirst().state()).isEqualTo(CardSession.State.COMPLETE);
        assertThat(outcomes("checkout.session.completed")).containsExactly("TAKEN");
        assertThat(begin(id)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsPostedTwiceHoweverEventsCome(EventFault fault) {
        var id = owed();
        var session = session(id);
        for (var time = 0; time < 3; time++) {
            till.stripe().misbehave(fault);
        }
        till.stripe().pay(session, Means.VISA);
        till.tell();
        till.pass(Duration.ofMinutes(5));
        till.pass(Duration.ofHours(1));
        till.stripe().resend(till.stripe().events("payment_intent.succeeded").getLast());
        till.tell();
        assertThat(now(id).state()).isEqualTo(InvoiceState.PAID);
        assertThat(payments(id)).hasSize(1);
        assertThat(feesSince()).isEqualTo(new Money("19.00", "AUD"));
    }

    @Test
    void aCardIsDeclinedAndAnotherIsNot() {
        var id = owed();
        var session = session(id);
        assertThat(till.stripe().pay(session, Means.NO_FUNDS)).isFalse();
        till.tell();
        assertThat(now(id).state()).isEqualTo(InvoiceState.ISSUED);
        assertThat(jdbc.sql(
                                "select outcome || ' ' || detail from billing.card_note where type = 'payment_intent.payment_failed'"
                                        + " and object = ?")
                        .param(till.stripe().intent(session))
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsExactly("DECLINED card_declined");
        till.stripe().pay(session, Means.NEEDS_ACTION);
        till.stripe().act(session, true);
        till.tell();
        assertThat(now(id).state()).isEqualTo(InvoiceState.PAID);
    }

    @Test
    void aPageExpiresAndAnotherIsMade() {
        var id = owed();
        var first = begin(id).orElseThrow();
        till.pass(Duration.ofHours(24));
        assertThat(sessions.of(id).getFirst().state()).isEqualTo(CardSession.State.EXPIRED);
        assertThat(begin(id).orElseThrow()).isNotEqualTo(first);
        assertThat(outcomes("checkout.session.expired")).contains("NOTED");
    }

    @Test
    void aDebitComesLaterOrNot() {
        var good = owed();
        var bad = owed();
        paid(good, Means.DEBIT);
        paid(bad, Means.DEBIT_FAILS);
        assertThat(now(good).paid()).isEqualTo(Money.zero("AUD"));
        till.pass(Duration.ofMinutes(3));
        assertThat(now(good).state()).isEqualTo(InvoiceState.PAID);
        assertThat(now(bad).state()).isEqualTo(InvoiceState.ISSUED);
        assertThat(outcomes("checkout.session.async_payment_succeeded")).containsExactly("TAKEN");
    }

    @Test
    void whatIsPaidTwiceIsCredit() {
        var id = owed();
        var session = session(id);
        byBank(id, "600.00");
        till.stripe().pay(session, Means.VISA);
        till.tell();
        assertThat(now(id).state()).isEqualTo(InvoiceState.PAID);
        assertThat(payments(id)).hasSize(2).last().asString().endsWith(" 110000 50000 0");
    }

    @Test
    void whenLessIsOpenThePageBeforeIsClosed() {
        var id = owed();
        var session = session(id);
        byBank(id, "600.00");
        assertThat(begin(id)).isPresent();
        assertThat(till.stripe().pay(session, Means.VISA)).isFalse();
        till.stripe().pay(sessions.of(id).getFirst().id(), Means.VISA);
        till.tell();
        assertThat(sessions.of(id)).hasSize(2);
        assertThat(now(id).state()).isEqualTo(InvoiceState.PAID);
        assertThat(payments(id)).last().asString().endsWith(" 50000 50000 0");
    }

    private void byBank(InvoiceId id, String amount) {
        Call.of(Actor.service("billing"), TRACE)
                .run(() -> receiving.receiveToward(
                        new Receipt(null, client, new Money(amount, "AUD"), DAY, PaymentWay.BANK, null), id));
    }

    @Test
    void somebodyRefundsWhatIsLeft() {
        var id = owed();
        var session = session(id);
        byBank(id, "600.00");
        till.stripe().pay(session, Means.VISA);
        till.tell();
        refund(id, "600.01", 409);
        refund(id, "200.00", 201);
        till.tell();
        assertThat(refunds(id)).containsExactly("20000 DONE");
        assertThat(payments(id)).last().asString().endsWith(" 110000 50000 20000");
        assertThat(till.stripe().events("refund.created")).isNotEmpty();
    }

    @Test
    void refundsTakeTimeComeBackOrLoseTheirAnswer() {
        for (var means : List.of(Means.REFUND_WAITS, Means.REFUND_FAILS)) {
            var id = owed();
            var session = session(id);
            byBank(id, "1100.00");
            till.stripe().pay(session, means);
            till.tell();
            till.served()
                    .twin()
                    .faults()
                    .add(FaultRule.on("createRefund", Faults.lostAnswer()).call(1));
            var before = till.stripe().events("refund.created").size();
            refund(id, "300.00", 201);
            till.tell();
            assertThat(refunds(id)).containsExactly(means == Means.REFUND_WAITS ? "30000 PENDING" : "30000 DONE");
            till.pass(Duration.ofMinutes(1));
            assertThat(refunds(id)).containsExactly(means == Means.REFUND_WAITS ? "30000 DONE" : "30000 FAILED");
            assertThat(till.stripe().events("refund.created")).hasSize(before + 1);
            till.served().twin().faults().clear();
        }
    }

    @Test
    void aCreditNoteGoesBackToTheCardInOneStep() {
        var id = owed();
        paid(id, Means.VISA);
        var note = notes.of(id, client, new Money("500.00", "AUD"), DAY);
        refundNote(note, "500.01", 409, "billing.refund-exceeds-credit");
        refundNote(note, "200.00", 201, "CARD");
        refundNote(note, "300.00", 201, "CARD");
        till.tell();
        assertThat(refunds(id)).containsExactly("20000 DONE", "30000 DONE");
        assertThat(payments(id)).last().asString().endsWith(" 110000 60000 50000");
        assertThat(now(id).state()).isEqualTo(InvoiceState.PAID);
        refundNote(note, "0.01", 409, "billing.refund-exceeds-credit");
    }

    @Test
    void noCardIsSentMoreThanItPaid() {
        var id = owed();
        var session = session(id);
        byBank(id, "800.00");
        till.stripe().pay(session, Means.VISA);
        till.tell();
        var note = notes.of(id, client, new Money("500.00", "AUD"), DAY);
        refundNote(note, "500.00", 409, "billing.card-covers-less");
        assertThat(refunds(id)).isEmpty();
        refundNote(note, "300.00", 201, "CARD");
        till.tell();
        assertThat(refunds(id)).containsExactly("30000 DONE");
    }

    private void refundNote(CreditNoteId note, String amount, int status, String says) {
        refund(new NewRefund(null, note, new Money(amount, "AUD"), PaymentWay.CARD, DAY.plusDays(1)), status)
                .expectBody(String.class)
                .value(body -> assertThat(body).contains(says));
    }

    private void refund(InvoiceId id, String amount, int status) {
        refund(payment(id), amount, PaymentWay.CARD, status);
    }

    private void refund(PaymentId payment, String amount, PaymentWay way, int status) {
        refund(new NewRefund(payment, null, new Money(amount, "AUD"), way, DAY.plusDays(1)), status);
    }

    private ResponseSpec refund(NewRefund wanted, int status) {
        return accountant.post("/api/v1/billing/refunds", wanted).expectStatus().isEqualTo(status);
    }

    /** The last that its client made by card. */
    private PaymentId payment(InvoiceId id) {
        return new PaymentId(jdbc.sql(
                        "select id from billing.payment where client = (select client from billing.invoice where id = ?)"
                                + " and way = 'CARD' order by id desc limit 1")
                .param(id.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .single());
    }

    private List<String> refunds(InvoiceId id) {
        return jdbc.sql("""
                        select refund.amount || ' ' || state from billing.refund
                        join billing.payment on payment.id = refund.payment
                        join billing.card_payment on 'STRIPE:' || intent = payment.source
                        where invoice = ? order by refund.id""")
                .param(id.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void aRefundMadeAtStripeOpensTheInvoiceAgain() {
        var id = owed();
        var intent = paid(id, Means.VISA);
        till.stripe().refund(intent, 30_000);
        till.tell();
        assertThat(now(id).open()).isEqualTo(new Money("300.00", "AUD"));
        assertThat(refunds(id)).containsExactly("30000 DONE");
        till.stripe().refund(intent, 0);
        till.tell();
        assertThat(now(id).open()).isEqualTo(new Money("1100.00", "AUD"));
        assertThat(payments(id)).containsExactly("STRIPE:" + intent + " 110000 0 110000");
    }

    @Test
    void whatWentBackTwiceIsForPeople() {
        var id = owed();
        var session = session(id);
        byBank(id, "1100.00");
        till.stripe().pay(session, Means.VISA);
        till.tell();
        refund(payment(id), "1100.00", PaymentWay.BANK, 201);
        till.stripe().refund(till.stripe().intent(session), 0);
        till.tell();
        assertThat(outcomes("charge.refunded")).containsExactly("EXCEEDS");
    }

    @Test
    void aDisputeTakesThePaymentBackAndMayGiveItAgain() {
        var id = owed();
        var intent = paid(id, Means.VISA);
        var dispute = till.stripe().dispute(intent);
        till.tell();
        assertThat(now(id).state()).isEqualTo(InvoiceState.ISSUED);
        assertThat(feesSince()).isEqualTo(new Money("44.00", "AUD"));
        till.stripe().close(dispute, true);
        till.tell();
        assertThat(now(id).state()).isEqualTo(InvoiceState.PAID);
        assertThat(payments(id))
                .containsExactly("STRIPE:" + intent + " 110000 0 110000", "STRIPE:" + dispute + " 110000 110000 0");
        assertThat(feesSince()).isEqualTo(new Money("44.00", "AUD"));
    }

    @Test
    void whatIsPaidInAnotherCurrencyIsCredit() throws IOException {
        var id = owed();
        var intent = order(
                "amount=5000&currency=nzd&confirm=true&payment_method=pm_card_visa&metadata[invoice]=" + id.text());
        till.tell();
        assertThat(now(id).state()).isEqualTo(InvoiceState.ISSUED);
        assertThat(payments(id)).containsExactly("STRIPE:" + intent + " 5000 0 0");
    }

    @Test
    void whatIsNotOursIsNoted() throws IOException {
        var before = notes("NOT_OURS");
        order("amount=5000&currency=aud&confirm=true&payment_method=pm_card_visa");
        order("amount=5000&currency=aud&confirm=true&payment_method=pm_card_visa&metadata[invoice]=" + new UUID(7, 7));
        order("amount=5000&currency=aud&confirm=true&payment_method=pm_card_visa&metadata[invoice]=%27");
        till.tell();
        assertThat(notes("NOT_OURS")).isEqualTo(before + 9);
        till.stripe().payOut("aud");
        till.tell();
        assertThat(jdbc.sql("select count(*) from billing.card_note where type = 'payout.paid' and outcome = 'NOTED'")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(jdbc.sql("select count(*) from runtime.dead_letter where subscription like 'billing.card%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int notes(String outcome) {
        return jdbc.sql("select count(*) from billing.card_note where outcome = ?")
                .param(outcome)
                .query(Integer.class)
                .single();
    }

    /** Somebody else who has the key gives Stripe an order for a payment. */
    private String order(String form) throws IOException {
        var key = till.stripe().account().get("secretKey");
        var answer =
                new Asking(till.served().twin()).form("/v1/payment_intents", form, "Authorization", "Bearer " + key);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Asking.read(answer).path("id").asString();
    }

    @Test
    void eventsWaitForStripeToAnswer() {
        var id = owed();
        var session = session(id);
        till.served()
                .twin()
                .faults()
                .add(FaultRule.on("getPaymentIntent", Faults.status(500)).calls(1, 8));
        till.stripe().pay(session, Means.VISA);
        till.tell();
        assertThat(now(id).state()).isEqualTo(InvoiceState.PAID);
        assertThat(payments(id)).hasSize(1);
    }

    @Test
    void aPageWhoseAnswerIsLostIsMadeOnce() {
        var id = owed();
        till.served()
                .twin()
                .faults()
                .add(FaultRule.on("createCheckoutSession", Faults.lostAnswer()).call(1));
        assertThat(begin(id)).isPresent();
        assertThat(till.served().twin().requests().of("createCheckoutSession")).hasSizeGreaterThan(1);
        var session = sessions.of(id);
        assertThat(session).hasSize(1);
        jdbc.sql("delete from billing.card_session where invoice = ?")
                .param(id.value())
                .update();
        assertThat(begin(id)).hasValue(session.getFirst().url());
    }

    @Test
    void thereIsNoPageWhereThereIsNoAccountOrStripeDoesNotAnswer() {
        var id = owed();
        till.served().twin().faults().add(FaultRule.on("createCheckoutSession", Faults.status(500)));
        assertThat(begin(id)).isEmpty();
        till.served().twin().faults().clear();
        assertThat(pages.takes(now(id))).isTrue();
        jdbc.sql("delete from integrations.account").update();
        assertThat(begin(id)).isEmpty();
        till.connect();
        till.disconnect();
        assertThat(pages.takes(now(id))).isFalse();
        assertThat(begin(id)).isEmpty();
        till.connect();
        assertThat(begin(id)).isPresent();
        assertThat(begin(receivables.owed(client, new Money("1000000.00", "AUD"), DAY)))
                .isEmpty();
        assertThat(begin(receivables.owed(client, new Money("10.005", "KWD"), DAY)))
                .isEmpty();
    }

    @Test
    void aKillBetweenStepsAndManyAtOncePostNothingTwice() throws Exception {
        var id = owed();
        var shown = new StripePayment(
                "pi_kill" + id.text().replace("-", ""),
                Optional.of(id),
                Optional.of(new Money("1100.00", "AUD")),
                till.clock().instant(),
                Optional.of(new Money("19.00", "AUD")),
                null,
                List.of(),
                List.of());
        transactions.executeWithoutResult(status -> {
            take(shown, "killed");
            status.setRollbackOnly();
        });
        assertThat(payments(id)).isEmpty();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(number -> () -> {
                        transactions.executeWithoutResult(status -> take(shown, "evt_" + number + id.text()));
                        return true;
                    })
                    .toList();
            for (var done : threads.invokeAll(all)) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(payments(id)).hasSize(1);
        assertThat(feesSince()).isEqualTo(new Money("19.00", "AUD"));
    }

    private void take(StripePayment shown, String event) {
        var news = new CardNews(
                event, "payment_intent.succeeded", shown.intent(), true, Optional.empty(), Optional.of(shown));
        Call.of(Actor.service("billing"), TRACE).run(() -> cards.take(Optional.of(news)));
    }
}
