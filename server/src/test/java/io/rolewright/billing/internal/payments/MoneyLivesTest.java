package io.rolewright.billing.internal.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.Accountant;
import io.rolewright.billing.Allocation;
import io.rolewright.billing.BillingTest;
import io.rolewright.billing.ClientBalance;
import io.rolewright.billing.Payment;
import io.rolewright.billing.Receivables;
import io.rolewright.billing.Refund;
import io.rolewright.billing.internal.books.Ledger;
import io.rolewright.billing.internal.invoices.Invoices;
import io.rolewright.events.billing.PaymentWay;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is done to money, and by however many at once, the books agree. */
@BillingTest
class MoneyLivesTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Autowired
    Receiving receiving;

    @Autowired
    Allocating allocating;

    @Autowired
    Refunding refunding;

    @Autowired
    Returning returning;

    @Autowired
    Payments payments;

    @Autowired
    Balances balances;

    @Autowired
    Invoices invoices;

    @Autowired
    Receivables receivables;

    @Autowired
    Ledger ledger;

    @Autowired
    Accountant accountant;

    @Autowired
    Ids ids;

    @ParameterizedTest
    @CsvSource({"AUD,1", "AUD,2", "JPY,3", "KWD,4", "KWD,5"})
    void keepsTheBooksTrueWhateverHappens(String currency, long seed) {
        var random = new Random(seed);
        var life = new Life(random, currency, ids.next(ClientId::new));
        for (int step = 0; step < 60; step++) {
            called(() -> life.step());
            accountant.audits();
            var owed = balances.of(life.client).currencies().stream()
                    .map(ClientBalance.InCurrency::owed)
                    .findFirst()
                    .orElse(Money.zero(currency));
            assertThat(owed).as("step %d of seed %d", step, seed).isEqualTo(ledger.owed(life.client, currency));
        }
        assertThat(life.refusals).as("some steps are refused").isPositive();
        assertThat(life.done).as("some are not").isGreaterThan(20);
    }

    /** Random deeds about one client. */
    private final class Life {
        private final Random random;
        private final String currency;
        private final ClientId client;
        private final List<InvoiceId> owed = new ArrayList<>();
        private final List<Payment> paid = new ArrayList<>();
        private final List<Allocation> allocated = new ArrayList<>();
        private final List<Refund> refunded = new ArrayList<>();
        private int refusals;
        private int done;

        Life(Random random, String currency, ClientId client) {
            this.random = random;
            this.currency = currency;
            this.client = client;
        }

        boolean step() {
            try {
                act();
                done++;
            } catch (ContractException refused) {
                refusals++;
                assertThat(refused.problem().status()).isIn(404, 409, 422);
            }
            return true;
        }

        private void act() {
            switch (paid.isEmpty() ? random.nextInt(3) : random.nextInt(10)) {
                case 0, 1 -> owed.add(receivables.owed(client, sum(), day()));
                case 2 -> paid.add(receiving.receive(receipt(null)));
                case 3 -> paid.add(receiving.receiveToOldest(receipt("TEST:" + random.nextInt(5) + client.text())));
                case 4, 5 -> allocated.add(allocating.allocate(credit(), any(owed), sum(), day()));
                case 6 -> allocated.addAll(allocating.allocateToward(credit(), any(owed), day()));
                case 7 -> allocating.undo(any(allocated).id());
                case 8 -> refund();
                default -> returning.giveBack(any(paid).id(), day());
            }
        }

        private void refund() {
            if (random.nextBoolean()) {
                refunded.add(refunding.begin(null, credit(), sum(), PaymentWay.BANK, day()));
            } else if (random.nextBoolean()) {
                refunding.failed(any(refunded).id(), day());
            } else {
                refunding.done(any(refunded).id());
            }
        }

        private Receipt receipt(@Nullable String source) {
            return new Receipt(source, client, sum(), day(), PaymentWay.values()[random.nextInt(3)], null);
        }

        private CreditOf credit() {
            return CreditOf.payment(any(paid).id());
        }

        private <T> T any(List<T> things) {
            if (things.isEmpty()) {
                throw ContractException.notFound("billing.invoice-not-found", "none");
            }
            return things.get(random.nextInt(things.size()));
        }

        private Money sum() {
            return Money.ofMinor(1 + random.nextInt(100_000), currency);
        }

        private LocalDate day() {
            return DAY.plusDays(random.nextInt(50));
        }
    }

    @Test
    void neitherOverpaysNorWaitsForeverWithSixteenAtOnce() throws Exception {
        var client = ids.next(ClientId::new);
        var owed = IntStream.range(0, 4)
                .mapToObj(i -> receivables.owed(client, new Money("1000.00", "AUD"), DAY))
                .toList();
        var paid = called(() -> IntStream.range(0, 4)
                .mapToObj(i -> receiving.receive(
                        new Receipt(null, client, new Money("1500.00", "AUD"), DAY, PaymentWay.BANK, null)))
                .toList());
        try (var writers = Executors.newFixedThreadPool(16)) {
            var jobs = IntStream.range(0, 16)
                    .mapToObj(writer -> job(writer, owed, paid))
                    .toList();
            for (var job : writers.invokeAll(jobs)) {
                assertThat(job.get()).as("what each writer managed").isNotNegative();
            }
        }
        accountant.audits();
        assertThat(owed)
                .allSatisfy(
                        id -> assertThat(invoices.find(id).orElseThrow().open()).isEqualTo(Money.zero("AUD")));
        assertThat(ledger.owed(client, "AUD")).isEqualTo(new Money("-1600.00", "AUD"));
    }

    /** Pays all invoices from all payments in an order of its own, in one transaction or several. */
    private Callable<Integer> job(int writer, List<InvoiceId> owed, List<Payment> paid) {
        return () -> called(() -> {
            var random = new Random(writer);
            int done = 0;
            for (int round = 0; round < 12; round++) {
                var payment = CreditOf.payment(paid.get(random.nextInt(4)).id());
                try {
                    var amount = new Money(random.nextInt(90) + 1 + ".00", "AUD");
                    var allocation = allocating.allocate(payment, owed.get(random.nextInt(4)), amount, DAY);
                    if (random.nextInt(4) == 0) {
                        allocating.undo(allocation.id());
                    }
                    done++;
                } catch (ContractException full) {
                    assertThat(full.code()).isIn("billing.exceeds-open", "billing.exceeds-credit");
                }
            }
            for (var payment : paid) {
                allocating.allocateToOldest(CreditOf.payment(payment.id()), DAY);
            }
            return done;
        });
    }

    @Test
    void makesOnePaymentOfASourceHoweverManyTellOfIt() throws Exception {
        var client = ids.next(ClientId::new);
        var receipt =
                new Receipt("TEST:" + client.text(), client, new Money("250", "JPY"), DAY, PaymentWay.OTHER, "once");
        try (var writers = Executors.newFixedThreadPool(16)) {
            Callable<Payment> tell = () -> called(() -> receiving.receive(receipt));
            var told =
                    writers.invokeAll(IntStream.range(0, 16).mapToObj(i -> tell).toList());
            var first = told.getFirst().get();
            for (var each : told) {
                assertThat(each.get()).isEqualTo(first);
            }
        }
        assertThat(ledger.owed(client, "JPY")).isEqualTo(new Money("-250", "JPY"));
        accountant.audits();
    }

    @Test
    void beginsOneRefundOfASource() {
        var client = ids.next(ClientId::new);
        var payment = called(() ->
                receiving.receive(new Receipt(null, client, new Money("250", "JPY"), DAY, PaymentWay.CARD, null)));
        var source = "TEST_REFUND:" + client.text();
        var of = CreditOf.payment(payment.id());
        var first = called(() -> refunding.begin(source, of, new Money("100", "JPY"), PaymentWay.CARD, DAY));
        assertThat(called(() -> refunding.begin(source, of, new Money("100", "JPY"), PaymentWay.CARD, DAY)))
                .isEqualTo(first);
        assertThat(refunding.find(source)).contains(first);
        called(() -> refunding.failed(first.id(), DAY));
        called(() -> refunding.failed(first.id(), DAY));
        assertThat(called(() -> refunding.done(first.id())).state().name()).isEqualTo("FAILED");
        assertThat(payments.find(payment.id()).orElseThrow().left()).isEqualTo(new Money("250", "JPY"));
        accountant.audits();
    }

    private static <T> T called(Supplier<T> work) {
        return Call.of(Actor.service("billing"), TRACE).ask(work::get);
    }
}
