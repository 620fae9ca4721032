package io.rolewright.billing.internal.commissions;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.Accountant;
import io.rolewright.billing.BilledClients;
import io.rolewright.billing.BilledLogins;
import io.rolewright.billing.BillingTest;
import io.rolewright.billing.Business;
import io.rolewright.billing.Commission;
import io.rolewright.billing.CommissionBalance;
import io.rolewright.billing.CommissionPosting;
import io.rolewright.billing.CommissionShare;
import io.rolewright.billing.NewCommission;
import io.rolewright.billing.NewPayout;
import io.rolewright.billing.Payout;
import io.rolewright.billing.Staff;
import io.rolewright.billing.internal.books.Account;
import io.rolewright.billing.internal.books.Ledger;
import io.rolewright.events.billing.InvoiceSettled;
import io.rolewright.events.users.Role;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Money;
import io.rolewright.shared.Page;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.UserId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;

/** What colleagues earn follows the money, to the coin. */
@BillingTest
class CommissionsTest {
    private static final String COMMISSIONS = "/api/v1/billing/commissions";
    private static final String PAYOUTS = "/api/v1/billing/payouts";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Staff staff;

    @Autowired
    Accountant accountant;

    @Autowired
    Business business;

    @Autowired
    BilledClients clients;

    @Autowired
    BilledLogins logins;

    @Autowired
    Ledger ledger;

    @Autowired
    Ids ids;

    private ClientId client;
    private UserId ann;
    private UserId bob;

    @BeforeEach
    void meet() {
        client = clients.add("Harbour Hospital");
        ann = logins.add(Role.RECRUITER);
        bob = logins.add(Role.RECRUITER);
    }

    @AfterEach
    void audit() {
        accountant.audits();
    }

    @Test
    void earnsATenthOnceAllIsPaid() {
        var placement = business.placed(client, ann);
        var invoice = business.invoiced(placement, client, aud("9999.99"), DAY);
        business.paid(invoice, aud("5000.00"), DAY);
        assertThat(find(placement).balances()).isEmpty();
        business.paid(invoice, DAY);

        var commission = find(placement);
        assertThat(commission.percent()).isEqualByComparingTo("10");
        assertThat(commission.shares()).extracting(CommissionShare::userId).containsExactly(ann);
        assertThat(commission.balances()).containsExactly(new CommissionBalance(ann, aud("1000.00"), aud("0.00")));
        assertThat(accountant.facts(placement)).endsWith("billing.commission-posted.v1");
    }

    @Test
    void takesBackWhatTheClientTakesBack() {
        var placement = business.placed(client, ann);
        var invoice = business.invoiced(placement, client, aud("10000.00"), DAY);
        business.paid(invoice, DAY);
        business.credited(invoice, aud("2500.00"), DAY);
        assertThat(earned(placement)).containsExactly(aud("750.00"));

        business.unpaid(invoice, DAY);
        assertThat(earned(placement)).containsExactly(aud("0.00"));

        business.paid(invoice, DAY);
        business.paid(business.invoiced(placement, client, aud("2500.00"), DAY), DAY);
        assertThat(earned(placement)).containsExactly(aud("1000.00"));
        assertThat(list("?placementId=" + placement))
                .extracting(CommissionPosting::amount)
                .containsExactly(aud("250.00"), aud("750.00"), aud("-750.00"), aud("-250.00"), aud("1000.00"));
    }

    @Test
    void postsTheDifferenceWhenSharesChange() {
        var placement = business.placed(client, null);
        business.paid(business.invoiced(placement, client, aud("10000.00"), DAY), DAY);
        assertThat(find(placement).balances()).isEmpty();

        agree(placement, null, share(ann, "33.33"), share(bob, "66.67"));
        agree(placement, "20", share(bob, "100"));
        assertThat(find(placement).balances())
                .containsExactlyInAnyOrder(
                        new CommissionBalance(ann, aud("0.00"), aud("0.00")),
                        new CommissionBalance(bob, aud("2000.00"), aud("0.00")));
        agree(placement, null);
        assertThat(earned(placement)).containsExactly(aud("0.00"), aud("0.00"));
        assertThat(accountant.facts(placement)).contains("billing.commission-agreed.v1");
    }

    @Test
    void hearsOfThePlacementAfterTheMoney() {
        var placement = ids.next(PlacementId::new);
        business.paid(business.invoiced(placement, client, aud("100.00"), DAY), DAY);
        accountant.refused(staff.accountant().get(COMMISSIONS + "/" + placement), 404, "billing.placement-not-found");
        accountant.hears(business.made(placement, client, ann));
        assertThat(earned(placement)).containsExactly(aud("10.00"));
    }

    @Test
    void postsNothingTwice() {
        var placement = business.placed(client, ann);
        var invoice = business.invoiced(placement, client, aud("1000.00"), DAY);
        business.paid(invoice, DAY);
        for (var again = 0; again < 3; again++) {
            accountant.hears(new InvoiceSettled(invoice, client, placement, DAY, aud("1100.00"), aud("0.00")));
        }
        agree(placement, null, share(ann, "100"));
        assertThat(list("?placementId=" + placement)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"JPY,1001,34,33,33", "KWD,1.001,0.034,0.033,0.033", "AUD,10.01,0.34,0.33,0.33"})
    void sharesToTheCoin(String currency, String net, String first, String second, String third) {
        var eve = logins.add(Role.ACCOUNTANT);
        var placement = business.placed(client, null);
        agree(placement, null, share(ann, "33.34"), share(bob, "33.33"), share(eve, "33.33"));
        business.paid(business.invoiced(placement, client, new Money(net, currency), DAY), DAY);
        assertThat(find(placement).balances())
                .extracting(CommissionBalance::userId, CommissionBalance::earned)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(ann, new Money(first, currency)),
                        Tuple.tuple(bob, new Money(second, currency)),
                        Tuple.tuple(eve, new Money(third, currency)));
    }

    @Test
    void refusesSharesThatDoNotMakeAWhole() {
        var placement = business.placed(client, ann);
        for (var uneven : List.of(
                List.of(share(ann, "99.99")),
                List.of(share(ann, "50"), share(bob, "50.01")),
                List.of(share(ann, "50"), share(ann, "50")))) {
            accountant.refused(put(placement, "\"1\"", new NewCommission(null, uneven)), 422, "billing.shares-uneven");
        }
        var whole = new NewCommission(null, List.of(share(bob, "100")));
        accountant.refused(put(placement, null, whole), 428, "billing.if-match-missing");
        accountant.refused(put(placement, "\"7\"", whole), 412, "billing.changed");
        accountant.refused(put(ids.next(PlacementId::new), "\"1\"", whole), 404, "billing.placement-not-found");
        for (var stranger : List.of(ids.next(UserId::new), logins.add(Role.CANDIDATE))) {
            accountant.refused(
                    put(placement, "\"1\"", new NewCommission(null, List.of(share(stranger, "100")))),
                    422,
                    "billing.user-unknown");
        }
        accountant.refused(
                put(placement, "\"1\"", new NewCommission(new BigDecimal("100.01"), List.of())),
                422,
                "gateway.invalid");
        assertThat(find(placement).version()).isEqualTo(1);
    }

    @Test
    void showsRecruitersTheirOwnAlone() {
        var placement = business.placed(client, ann);
        agree(placement, null, share(ann, "60"), share(bob, "40"));
        business.paid(business.invoiced(placement, client, aud("1000.00"), DAY), DAY);
        var seen = accountant.read(
                new TypeReference<Commission>() {}, staff.recruiter(bob).get(COMMISSIONS + "/" + placement));
        assertThat(seen.shares()).extracting(CommissionShare::userId).containsExactly(bob);
        assertThat(seen.balances()).containsExactly(new CommissionBalance(bob, aud("40.00"), aud("0.00")));
        var all = accountant.read(
                new TypeReference<Page<CommissionPosting>>() {},
                staff.recruiter(bob).get(COMMISSIONS + "?userId=%s&userId=%s".formatted(ann, bob)));
        assertThat(all.items()).extracting(CommissionPosting::userId).containsExactly(bob);
        var stranger = logins.add(Role.RECRUITER);
        accountant.refused(
                staff.recruiter(stranger).get(COMMISSIONS + "/" + placement), 404, "billing.placement-not-found");
    }

    @Test
    void listsByDayAndPage() {
        for (var i = 0; i < 3; i++) {
            var placement = business.placed(client, ann);
            business.paid(business.invoiced(placement, client, aud("1000.00"), DAY), DAY);
        }
        var first = page("?limit=2&userId=" + ann);
        assertThat(first.items()).hasSize(2);
        assertThat(page("?limit=2&userId=" + ann + "&cursor=" + first.next()).items())
                .hasSize(1)
                .doesNotContainAnyElementsOf(first.items());
        assertThat(list("?userId=" + ann + "&from=2026-03-02&until=2026-03-02")).hasSize(3);
        assertThat(list("?userId=" + ann + "&from=2026-03-03")).isEmpty();
        assertThat(list("?userId=" + ann + "&until=2026-03-01")).isEmpty();
        accountant.refused(
                staff.accountant().get(COMMISSIONS + "?from=2026-03-02&until=2026-03-01"),
                422,
                "billing.period-backwards");
        accountant.refused(staff.accountant().get(COMMISSIONS + "?from=0001-01-01"), 422, "billing.day-unknown");
        assertThat(list("?userId=" + ann + "&from=1970-01-01&until=9999-12-31")).hasSize(3);
    }

    @Test
    void paysAllThatIsOwedAndCarriesDebtsOver() {
        var placement = business.placed(client, ann);
        var invoice = business.invoiced(placement, client, aud("1000.00"), DAY);
        business.paid(invoice, DAY);
        var paid = pay(ann, DAY);
        assertThat(paid.amount()).isEqualTo(aud("100.00"));
        assertThat(find(placement).balances())
                .containsExactly(new CommissionBalance(ann, aud("100.00"), aud("100.00")));
        refusesToPay(ann, "AUD", DAY);

        business.credited(invoice, aud("400.00"), DAY);
        refusesToPay(ann, "AUD", DAY);
        var next = business.placed(client, ann);
        business.paid(business.invoiced(next, client, aud("1000.00"), DAY), DAY);
        assertThat(pay(ann, DAY).amount()).isEqualTo(aud("60.00"));
        assertThat(list("?unpaid=true&userId=" + ann)).isEmpty();
        var payouts = accountant.read(
                new TypeReference<Page<Payout>>() {}, staff.recruiter(ann).get(PAYOUTS));
        assertThat(payouts.items()).extracting(Payout::amount).containsExactly(aud("60.00"), aud("100.00"));
        assertThat(accountant.facts(paid.id())).containsExactly("billing.commission-paid.v1");
        refusesToPay(ann, "JPY", DAY);
        refusesToPay(ids.next(UserId::new), "XXX", DAY);
        accountant.refused(
                staff.accountant().post(PAYOUTS, new NewPayout(ann, "AUD", DAY.plusDays(1))), 422, "billing.day-ahead");
    }

    @Test
    void paysOnceHoweverManyTryAtTheSameTime() {
        var placement = business.placed(client, ann);
        business.paid(business.invoiced(placement, client, aud("1000.00"), DAY), DAY);
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> staff.accountant()
                        .post(PAYOUTS, new NewPayout(ann, "AUD", DAY))
                        .returnResult(String.class)
                        .getStatus()
                        .value()))
                .limit(5)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    /** A long life of one placement, seeded: at each step the books say what everybody has earned. */
    @Test
    void agreesWithTheLedgerThroughoutARandomLife() {
        var random = new Random(8);
        var placement = business.placed(client, ann);
        var before = ledger.balance(Account.COMMISSIONS_OWED, "AUD");
        var net = aud("7777.77");
        var invoice = business.invoiced(placement, client, net, DAY);
        var given = Money.zero("AUD");
        var isPaid = false;
        for (var step = 0; step < 40; step++) {
            switch (random.nextInt(4)) {
                case 0 -> {
                    if (!isPaid) {
                        business.paid(invoice, DAY);
                        isPaid = true;
                    }
                }
                case 1 -> {
                    if (isPaid && given.minor() == 0) {
                        business.unpaid(invoice, DAY);
                        isPaid = false;
                    }
                }
                case 2 -> {
                    var part = Money.ofMinor(1 + random.nextInt(20_000), "AUD");
                    if (isPaid && given.plus(part).minor() < net.minor()) {
                        business.credited(invoice, part, DAY);
                        given = given.plus(part);
                    }
                }
                default -> {
                    var part = BigDecimal.valueOf(1 + random.nextInt(9_999), 2);
                    agree(
                            placement,
                            null,
                            new CommissionShare(ann, part),
                            new CommissionShare(bob, BigDecimal.valueOf(100).subtract(part)));
                }
            }
            var expected = isPaid ? net.minus(given).percent(BigDecimal.TEN) : Money.zero("AUD");
            assertThat(earned(placement).stream().reduce(Money.zero("AUD"), Money::plus))
                    .isEqualTo(expected);
            assertThat(before.minus(ledger.balance(Account.COMMISSIONS_OWED, "AUD")))
                    .isEqualTo(expected);
        }
    }

    private Commission find(PlacementId placement) {
        return accountant.read(new TypeReference<>() {}, staff.accountant().get(COMMISSIONS + "/" + placement));
    }

    private List<Money> earned(PlacementId placement) {
        return find(placement).balances().stream()
                .map(CommissionBalance::earned)
                .toList();
    }

    private Page<CommissionPosting> page(String query) {
        return accountant.read(new TypeReference<>() {}, staff.accountant().get(COMMISSIONS + query));
    }

    private List<CommissionPosting> list(String query) {
        return page(query).items();
    }

    private void agree(PlacementId placement, @Nullable String percent, CommissionShare... shares) {
        var wanted = new NewCommission(percent == null ? null : new BigDecimal(percent), List.of(shares));
        put(placement, find(placement).tag(), wanted).expectStatus().isOk();
    }

    private ResponseSpec put(PlacementId placement, @Nullable String ifMatch, NewCommission wanted) {
        return staff.accountant().put(COMMISSIONS + "/" + placement, ifMatch, wanted);
    }

    private Payout pay(UserId user, LocalDate day) {
        return accountant.read(
                new TypeReference<>() {}, staff.accountant().post(PAYOUTS, new NewPayout(user, "AUD", day)));
    }

    private void refusesToPay(UserId user, String currency, LocalDate day) {
        accountant.refused(
                staff.accountant().post(PAYOUTS, new NewPayout(user, currency, day)), 409, "billing.nothing-owed");
    }

    private static CommissionShare share(UserId user, String percent) {
        return new CommissionShare(user, new BigDecimal(percent));
    }

    private static Money aud(String amount) {
        return new Money(amount, "AUD");
    }
}
