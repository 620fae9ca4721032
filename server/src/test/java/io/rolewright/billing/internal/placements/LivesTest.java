package io.rolewright.billing.internal.placements;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.Accountant;
import io.rolewright.billing.BilledClients;
import io.rolewright.billing.BilledJobs;
import io.rolewright.billing.BilledLogins;
import io.rolewright.billing.BillingTest;
import io.rolewright.billing.Cashier;
import io.rolewright.billing.Commission;
import io.rolewright.billing.CommissionBalance;
import io.rolewright.billing.CommissionShare;
import io.rolewright.billing.CreditNote;
import io.rolewright.billing.Hirings;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.InvoiceState;
import io.rolewright.billing.NewCommission;
import io.rolewright.billing.NewCreditNote;
import io.rolewright.billing.NewReplacement;
import io.rolewright.billing.Paper;
import io.rolewright.billing.Payment;
import io.rolewright.billing.Refund;
import io.rolewright.billing.RefundState;
import io.rolewright.billing.Staff;
import io.rolewright.billing.internal.books.Ledger;
import io.rolewright.events.Event;
import io.rolewright.events.billing.CreditReason;
import io.rolewright.events.hiring.PlacementMade;
import io.rolewright.events.users.Role;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.UserId;
import io.rolewright.support.Events;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Random lives of placements: money neither appears nor vanishes, whatever happens in whatever order. */
@BillingTest
class LivesTest {
    private static final int LIVES = 80;
    private static final int STEPS = 12;

    @Autowired
    Accountant accountant;

    @Autowired
    Cashier cashier;

    @Autowired
    Staff staff;

    @Autowired
    BilledClients clients;

    @Autowired
    BilledJobs jobs;

    @Autowired
    BilledLogins logins;

    @Autowired
    Ledger ledger;

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    private final Lived lived = new Lived();
    private List<UserId> colleagues = List.of();

    @Test
    void keepTheBooksWholeAtEveryStep() {
        colleagues = Stream.generate(() -> logins.add(Role.RECRUITER)).limit(3).toList();
        var random = new SplittableRandom(8);
        for (var life = 0; life < LIVES; life++) {
            if (life % 20 == 0) {
                moveTo(List.of("AU", "DE").get(life / 20 % 2));
            }
            new Life(random).live();
        }
        lived.prove();
    }

    private void moveTo(String country) {
        var number = country.equals("AU") ? "47555222000" : "DE136695976";
        Paper.sell(accountant, jdbc, country, number, true);
    }

    /** One placement, and whoever takes its place. */
    private final class Life {
        private final Paper paper = new Paper(accountant);
        private final List<PlacementId> placements = new ArrayList<>();
        private final SplittableRandom random;
        private final ClientId client;
        private final String currency;
        private PlacementMade made;
        private Event heard;

        Life(SplittableRandom random) {
            this.random = random;
            this.client = clients.add("Client", List.of("AU", "DE", "FR", "US").get(random.nextInt(4)), null);
            this.currency = List.of("AUD", "JPY", "KWD").get(random.nextInt(3));
            this.made = made(LocalDate.of(2020, 12, 20).plusDays(random.nextInt(24)));
            this.heard = made;
        }

        private PlacementMade made(LocalDate start) {
            return new Hirings(ids).made(client, jobs.add("Nurse"), coins(3_000_000), start);
        }

        void live() {
            begin(made);
            for (var step = 0; step < STEPS; step++) {
                happen(random.nextInt(15));
                events.awaitIdle();
                prove();
            }
            lived.add(all());
            lived.add(notes(), cashier.payments(client), cashier.refunds(client));
            placements.forEach(placement -> lived.addClawbacks(clawbacks(placement)));
        }

        private void begin(PlacementMade fact) {
            hear(fact);
            placements.add(fact.placement());
            agree(fact.placement());
        }

        private void happen(int what) {
            switch (what) {
                case 0, 1 -> drafts().stream().findFirst().ifPresent(this::approve);
                case 2, 3, 4 -> open().ifPresent(this::pay);
                case 5 -> hear(Hirings.ended(made, made.startsOn().plusDays(random.nextInt(90)), part(made.fee())));
                case 6 -> hear(Hirings.corrected(made, left(), part(made.fee()), made.fee()));
                case 7, 8 -> noteDrafts().stream().findFirst().ifPresent(this::approve);
                case 9 -> giveBack();
                case 10 -> moveCredit();
                case 11, 12 -> refund();
                case 13 -> undo();
                default -> odd();
            }
        }

        private void odd() {
            switch (random.nextInt(5)) {
                case 0 -> accountant.hears(heard);
                case 1, 2 -> replace();
                case 3 -> agree(placements.get(random.nextInt(placements.size())));
                default ->
                    noteDrafts().stream()
                            .findFirst()
                            .ifPresent(note -> cashier.twice(
                                    Paper.NOTES + "/" + note.id() + "/discard", Map.of("reason", "NOT_CHARGED")));
            }
        }

        /** It is told twice: the second time changes nothing. */
        private void hear(Event fact) {
            heard = fact;
            accountant.hears(fact);
            var after = rows();
            accountant.hears(fact);
            assertThat(rows()).isEqualTo(after);
        }

        private @Nullable LocalDate left() {
            return random.nextBoolean() ? made.startsOn().plusDays(random.nextInt(90)) : null;
        }

        private void approve(Invoice draft) {
            cashier.twice(Paper.INVOICES + "/" + draft.id() + "/approval", null);
        }

        private void approve(CreditNote draft) {
            cashier.twice(Paper.NOTES + "/" + draft.id() + "/approval", null);
        }

        /** All of it, or a part; now and then more than that. */
        private void pay(Invoice invoice) {
            var amount = random.nextInt(3) > 0 ? invoice.open() : part(invoice.open());
            var more = random.nextInt(3) == 0 ? coins(1_000) : Money.zero(currency);
            if (amount.minor() > 0) {
                cashier.pay(invoice, amount, more);
            }
        }

        private void giveBack() {
            all().stream()
                    .filter(invoice -> invoice.number() != null)
                    .findFirst()
                    .ifPresent(invoice -> {
                        var net = random.nextInt(3) == 0 ? invoice.net() : part(invoice.net());
                        cashier.twice(
                                Paper.NOTES, new NewCreditNote(invoice.id(), CreditReason.GOODWILL, "As agreed", net));
                    });
        }

        private void moveCredit() {
            credit().ifPresent(payment -> open().ifPresent(invoice -> {
                var most = Math.min(payment.left().minor(), invoice.open().minor());
                cashier.allocate(payment, invoice, Money.ofMinor(most, currency));
            }));
        }

        /** What the client has too much goes back, and does not always arrive. */
        private void refund() {
            credit().ifPresent(payment -> cashier.refund(payment, payment.left()));
            notes().stream()
                    .filter(note -> left(note).minor() > 0)
                    .findFirst()
                    .ifPresent(note -> cashier.refund(note, left(note)));
            if (random.nextInt(3) == 0) {
                cashier.refunds(client).stream().findFirst().ifPresent(cashier::fail);
            }
        }

        private static Money left(CreditNote note) {
            return note.gross().minus(note.applied()).minus(note.allocated()).minus(note.refunded());
        }

        private void undo() {
            var payments = cashier.payments(client);
            if (random.nextBoolean()) {
                payments.stream().findFirst().ifPresent(cashier::giveBack);
                return;
            }
            payments.forEach(payment -> payment.allocations().stream()
                    .filter(allocation -> allocation.undoneAt() == null)
                    .findFirst()
                    .ifPresent(allocation -> cashier.undo(payment, allocation)));
        }

        private void replace() {
            var before = made;
            var comes = made(made.startsOn().plusDays(1 + random.nextInt(60)));
            begin(comes);
            var path = "/api/v1/billing/placements/" + before.placement() + "/replacement";
            if (cashier.twice(path, new NewReplacement(comes.placement()))) {
                made = comes;
                lived.addReplacement();
            }
        }

        /** Three colleagues, two of them or one share what is earned. */
        private void agree(PlacementId placement) {
            var weights = List.of(List.of("33.33", "33.33", "33.34"), List.of("12.50", "87.50"), List.of("100"))
                    .get(random.nextInt(3));
            var shares = IntStream.range(0, weights.size())
                    .mapToObj(i -> new CommissionShare(colleagues.get(i), new BigDecimal(weights.get(i))))
                    .toList();
            var percent = BigDecimal.valueOf(random.nextInt(3_000), 2);
            staff.accountant()
                    .put(path(placement), commission(placement).tag(), new NewCommission(percent, shares))
                    .expectStatus()
                    .isOk();
        }

        private void prove() {
            accountant.audits();
            var all = all();
            var notes = notes();
            var invoiced = sum(all.stream()
                    .filter(invoice -> invoice.number() != null)
                    .map(Invoice::gross)
                    .toList());
            var credited = sum(notes.stream().map(CreditNote::gross).toList());
            assertThat(ledger.owed(client, currency))
                    .isEqualTo(invoiced.minus(credited).minus(paid()));
            all.forEach(invoice -> proveGivenBack(invoice, notes));
            placements.forEach(placement -> proveEarned(placement, all, notes));
        }

        /** What came and is still with us. */
        private Money paid() {
            var came = sum(cashier.payments(client).stream()
                    .map(payment -> payment.amount().minus(payment.returned()))
                    .toList());
            var went = sum(cashier.refunds(client).stream()
                    .filter(refund -> refund.state() != RefundState.FAILED)
                    .map(Refund::amount)
                    .toList());
            return came.minus(went);
        }

        private void proveGivenBack(Invoice invoice, List<CreditNote> notes) {
            var of = of(invoice, notes);
            var net = sum(of.stream().map(CreditNote::net).toList());
            var tax = sum(of.stream().map(CreditNote::tax).toList());
            assertThat(net.minor()).isLessThanOrEqualTo(invoice.net().minor());
            assertThat(tax.minor()).isLessThanOrEqualTo(invoice.tax().minor());
            if (invoice.number() != null && net.equals(invoice.net())) {
                assertThat(tax).isEqualTo(invoice.tax());
            }
        }

        /** All shares together are the commission on what was paid in full and not given back, to the coin. */
        private void proveEarned(PlacementId placement, List<Invoice> all, List<CreditNote> notes) {
            var settled = all.stream()
                    .filter(invoice -> placement.equals(invoice.placementId()))
                    .filter(invoice ->
                            invoice.number() != null && invoice.open().minor() == 0)
                    .toList();
            var kept = sum(settled.stream()
                    .map(invoice -> invoice.net()
                            .minus(sum(of(invoice, notes).stream()
                                    .map(CreditNote::net)
                                    .toList())))
                    .toList());
            var commission = commission(placement);
            var earned = sum(commission.balances().stream()
                    .map(CommissionBalance::earned)
                    .toList());
            assertThat(earned).isEqualTo(kept.percent(commission.percent()));
        }

        private static List<CreditNote> of(Invoice invoice, List<CreditNote> notes) {
            return notes.stream()
                    .filter(note -> note.invoiceId().equals(invoice.id()))
                    .toList();
        }

        private List<Invoice> all() {
            return paper.list("clientId=" + client);
        }

        private List<CreditNote> notes() {
            return paper.noteList("state=ISSUED&clientId=" + client);
        }

        private List<Invoice> drafts() {
            return all().stream()
                    .filter(invoice -> invoice.state() == InvoiceState.DRAFT)
                    .toList();
        }

        private List<CreditNote> noteDrafts() {
            return paper.noteList("state=DRAFT&clientId=" + client);
        }

        private Optional<Invoice> open() {
            return all().stream().filter(invoice -> invoice.open().minor() > 0).findFirst();
        }

        private Optional<Payment> credit() {
            return cashier.payments(client).stream()
                    .filter(payment -> payment.left().minor() > 0)
                    .findFirst();
        }

        private Commission commission(PlacementId placement) {
            return accountant.read(new TypeReference<>() {}, staff.accountant().get(path(placement)));
        }

        private static String path(PlacementId placement) {
            return "/api/v1/billing/commissions/" + placement;
        }

        private long clawbacks(PlacementId placement) {
            return jdbc.sql("select count(*) from billing.commission_posting where placement = ? and amount < 0")
                    .param(placement.value())
                    .query(Long.class)
                    .single();
        }

        /** What the books hold about this client, to the letter, and how much about all. */
        private List<String> rows() {
            return jdbc.sql("""
                            select invoice::text from billing.invoice where client = :client
                            union all select note::text from billing.credit_note note where client = :client
                            union all select count(*)::text from billing.entry
                            union all select count(*)::text from billing.commission_posting
                            order by 1""")
                    .param("client", client.value())
                    .query((row, number) -> row.getString(1))
                    .list();
        }

        private Money sum(List<Money> parts) {
            return parts.stream().reduce(Money.zero(currency), Money::plus);
        }

        private Money coins(int most) {
            return Money.ofMinor(1 + random.nextInt(most), currency);
        }

        private Money part(Money whole) {
            return whole.percent(new BigDecimal(random.nextInt(101)));
        }
    }
}
