package io.rolewright.billing.internal.placements;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.Accountant;
import io.rolewright.billing.BilledClients;
import io.rolewright.billing.BilledJobs;
import io.rolewright.billing.BillingTest;
import io.rolewright.billing.CreditNote;
import io.rolewright.billing.Hirings;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.InvoiceState;
import io.rolewright.billing.NewReplacement;
import io.rolewright.billing.NoteState;
import io.rolewright.billing.Paper;
import io.rolewright.billing.Payer;
import io.rolewright.billing.internal.books.Books;
import io.rolewright.billing.internal.books.Ledger;
import io.rolewright.events.Event;
import io.rolewright.events.billing.CreditReason;
import io.rolewright.events.hiring.PlacementMade;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.transaction.support.TransactionOperations;

/** Random lives of placements: money neither appears nor vanishes, whatever happens in whatever order. */
@BillingTest
class LivesTest {
    private static final int LIVES = 200;
    private static final int STEPS = 8;

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
    @Lazy
    RestTestClient http;

    @Test
    void keepTheBooksWholeAtEveryStep() {
        var random = new SplittableRandom(8);
        for (var life = 0; life < LIVES; life++) {
            if (life % 50 == 0) {
                moveTo(List.of("AU", "DE").get(life / 50 % 2));
            }
            new Life(random).live();
        }
    }

    private void moveTo(String country) {
        var number = country.equals("AU") ? "47555222000" : "DE136695976";
        Paper.sell(accountant, jdbc, country, number, true);
    }

    /** One placement, and whoever takes its place. */
    private final class Life {
        private final Paper paper = new Paper(accountant);
        private final Payer payer = new Payer(jdbc, books, ids, transactions);
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
            accountant.hears(made);
            for (var step = 0; step < STEPS; step++) {
                happen(random.nextInt(10));
                prove();
            }
        }

        private void happen(int what) {
            switch (what) {
                case 0, 1 -> drafts().stream().findFirst().ifPresent(this::approveTwice);
                case 2, 3 -> pay();
                case 4 -> hear(Hirings.ended(made, made.startsOn().plusDays(random.nextInt(90)), part(made.fee())));
                case 5 -> hear(Hirings.corrected(made, left(), part(made.fee()), made.fee()));
                case 6, 7 -> noteDrafts().stream().findFirst().ifPresent(this::approveTwice);
                case 8 -> giveBack();
                default -> odd();
            }
        }

        private void odd() {
            switch (random.nextInt(3)) {
                case 0 -> accountant.hears(heard);
                case 1 -> replace();
                default ->
                    noteDrafts().stream().findFirst().ifPresent(note -> status(paper.discard(note, "NOT_CHARGED")));
            }
        }

        private void hear(Event fact) {
            heard = fact;
            accountant.hears(fact);
        }

        private @Nullable LocalDate left() {
            return random.nextBoolean() ? made.startsOn().plusDays(random.nextInt(90)) : null;
        }

        private void approveTwice(Invoice draft) {
            twice(Paper.INVOICES + "/" + draft.id() + "/approval");
        }

        private void approveTwice(CreditNote draft) {
            twice(Paper.NOTES + "/" + draft.id() + "/approval");
        }

        private void twice(String path) {
            var key = "\"" + ids.next() + "\"";
            var first = status(Paper.keyed(http, path, key, ""));
            assertThat(status(Paper.keyed(http, path, key, ""))).isEqualTo(first);
        }

        private void pay() {
            all().stream()
                    .filter(invoice -> invoice.open().minor() > 0)
                    .findFirst()
                    .ifPresent(invoice -> {
                        var amount = random.nextInt(3) == 0 ? invoice.open() : part(invoice.open());
                        if (amount.minor() > 0) {
                            payer.pay(invoice, amount, LocalDate.of(2026, 3, 2));
                        }
                    });
        }

        private void giveBack() {
            all().stream()
                    .filter(invoice -> invoice.number() != null)
                    .findFirst()
                    .ifPresent(invoice -> {
                        var net = random.nextInt(3) == 0 ? invoice.net() : part(invoice.net());
                        status(paper.giveBack(invoice.id(), CreditReason.GOODWILL, net));
                    });
        }

        private void replace() {
            var comes = made(made.startsOn().plusDays(1 + random.nextInt(60)));
            accountant.hears(comes);
            var path = "/api/v1/billing/placements/" + made.placement() + "/replacement";
            if (status(accountant.post(path, new NewReplacement(comes.placement()))) == 200) {
                made = comes;
                heard = comes;
            }
        }

        /** Whatever is refused, nothing breaks. */
        private int status(ResponseSpec answer) {
            var status = answer.returnResult(String.class).getStatus().value();
            assertThat(status).isLessThan(500);
            return status;
        }

        private void prove() {
            accountant.audits();
            var all = all();
            var invoices = sum(all.stream()
                    .filter(invoice -> invoice.number() != null)
                    .map(Invoice::gross)
                    .toList());
            var notes = paper.noteList("state=ISSUED&clientId=" + client);
            var credits = sum(notes.stream().map(CreditNote::gross).toList());
            assertThat(ledger.owed(client, currency))
                    .isEqualTo(invoices.minus(credits).minus(payments()));
            for (var invoice : all) {
                proveGivenBack(invoice, notes);
            }
        }

        private void proveGivenBack(Invoice invoice, List<CreditNote> notes) {
            var of = notes.stream()
                    .filter(note -> note.invoiceId().equals(invoice.id()))
                    .toList();
            var net = sum(of.stream().map(CreditNote::net).toList());
            var tax = sum(of.stream().map(CreditNote::tax).toList());
            assertThat(net.minor()).isLessThanOrEqualTo(invoice.net().minor());
            assertThat(tax.minor()).isLessThanOrEqualTo(invoice.tax().minor());
            if (invoice.number() != null && net.equals(invoice.net())) {
                assertThat(tax).isEqualTo(invoice.tax());
            }
        }

        private List<Invoice> all() {
            return paper.list("clientId=" + client);
        }

        private List<Invoice> drafts() {
            return all().stream()
                    .filter(invoice -> invoice.state() == InvoiceState.DRAFT)
                    .toList();
        }

        private List<CreditNote> noteDrafts() {
            return paper.noteList("clientId=" + client).stream()
                    .filter(note -> note.state() == NoteState.DRAFT)
                    .toList();
        }

        private Money payments() {
            var minor = jdbc.sql("select coalesce(sum(amount), 0) from billing.payment where client = ?")
                    .param(client.value())
                    .query(Long.class)
                    .single();
            return Money.ofMinor(minor, currency);
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
