package io.rolewright.billing.internal.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.billing.Accountant;
import io.rolewright.billing.BillingTest;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What the database itself makes sure of, whoever writes. */
@BillingTest
class LedgerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Ledger ledger;

    @Autowired
    Books books;

    @Autowired
    NumberSeries numbers;

    @Autowired
    Ids ids;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Accountant accountant;

    @Test
    void sumsWhatAClientOwes() {
        var client = ids.next(ClientId::new);
        books.invoiced(ids.next(InvoiceId::new), client, DAY, aud("1000.00"), aud("100.00"));
        assertThat(ledger.owed(client, "NZD")).isEqualTo(aud("1100.00"));
        assertThat(ledger.owed(client, "JPY")).isEqualTo(Money.zero("JPY"));
    }

    @Test
    void postsNothingTwice() {
        var invoice = ids.next(InvoiceId::new);
        var client = ids.next(ClientId::new);
        books.invoiced(invoice, client, DAY, aud("1000.00"), aud("100.00"));
        assertThatThrownBy(() -> books.invoiced(invoice, client, DAY, aud("1000.00"), aud("100.00")))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(ledger.owed(client, "NZD")).isEqualTo(aud("1100.00"));
    }

    @Test
    void refusesAnEntryThatDoesNotBalance() {
        var entry = Entry.of(EntryKind.INVOICE, ids.next(InvoiceId::new), DAY, "NZD", null)
                .debit(Account.RECEIVABLES, aud("1.00"));
        assertThatThrownBy(() -> ledger.post(entry)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> entry.credit(Account.REVENUE, new Money("1", "JPY")))
                .isInstanceOf(IllegalArgumentException.class);
        var id = ids.next(InvoiceId::new).value();
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    jdbc.sql("""
                                    insert into billing.entry (id, cause, kind, day, currency, posted_at)
                                    values (?, ?, 'INVOICE', ?, 'AUD', now())""").params(id, id.toString(), DAY).update();
                    jdbc.sql("insert into billing.posting values (?, 1, 'BANK', 1)")
                            .param(id)
                            .update();
                }))
                .hasRootCauseMessage("ERROR: entry " + id + " does not balance\n  Where: PL/pgSQL function "
                        + "billing.require_balance() line 4 at RAISE");
    }

    @Test
    void keepsWhatIsInTheBooks() {
        books.invoiced(ids.next(InvoiceId::new), ids.next(ClientId::new), DAY, aud("5.00"), aud("0.00"));
        for (var change : new String[] {
            "update billing.posting set minor = minor + 1", "delete from billing.posting", "delete from billing.entry"
        }) {
            assertThatThrownBy(() -> jdbc.sql(change).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("what is in the books stays");
        }
    }

    @Test
    void leavesNoNumberOut() {
        var first = transactions.execute(status -> numbers.next(NumberSeries.Of.INVOICE));
        transactions.executeWithoutResult(status -> {
            numbers.next(NumberSeries.Of.INVOICE);
            status.setRollbackOnly();
        });
        var later = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> transactions.execute(status -> numbers.next(NumberSeries.Of.INVOICE)))
                .sorted()
                .toList();
        assertThat(later)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 16).mapToObj(i -> first + i).toList());
        jdbc.sql("update billing.number_series set last = (select coalesce(max(series_number), 0) from billing.invoice)"
                        + " where name = 'INVOICE'")
                .update();
    }

    private static Money aud(String amount) {
        return new Money(amount, "NZD");
    }
}
