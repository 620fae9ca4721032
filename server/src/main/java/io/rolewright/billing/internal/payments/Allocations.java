package io.rolewright.billing.internal.payments;

import io.rolewright.billing.Allocation;
import io.rolewright.shared.AllocationId;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PaymentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which credit paid how much of which invoice, as rows. */
@Component
class Allocations {
    private static final String ALL = """
            select allocation.*, currency from billing.allocation
            join billing.invoice on invoice.id = allocation.invoice where\s""";

    private final JdbcClient jdbc;

    Allocations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Allocation allocation, CreditOf of) {
        jdbc.sql("""
                        insert into billing.allocation (id, payment, credit_note, invoice, amount, allocated_on, allocated_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(allocation.id().value())
                .param(of.paymentValue())
                .param(of.noteValue())
                .params(allocation.invoiceId().value(), allocation.amount().minor())
                .params(allocation.allocatedOn(), Timestamp.from(allocation.allocatedAt()))
                .update();
        pay(allocation.invoiceId(), allocation.amount());
    }

    /** Takes one back; nothing where it was taken back already. */
    boolean undo(Allocation allocation, Instant at) {
        var isUndone = jdbc.sql("update billing.allocation set undone_at = ? where id = ? and undone_at is null")
                        .params(Timestamp.from(at), allocation.id().value())
                        .update()
                == 1;
        if (isUndone) {
            pay(allocation.invoiceId(), allocation.amount().negated());
        }
        return isUndone;
    }

    private void pay(InvoiceId invoice, Money amount) {
        jdbc.sql("update billing.invoice set paid = paid + ? where id = ?")
                .params(amount.minor(), invoice.value())
                .update();
    }

    Optional<Allocation> find(AllocationId id) {
        return jdbc.sql(ALL + "allocation.id = ?")
                .param(id.value())
                .query(Allocations::row)
                .optional();
    }

    /** The smallest that stands, through a provider of card payments, and pays at least so much of an invoice. */
    Optional<Allocation> byCard(InvoiceId invoice, Money least) {
        return jdbc.sql(ALL + """
                        allocation.invoice = ? and undone_at is null and amount >= ?
                          and payment in (select id from billing.payment where way = 'CARD' and source is not null)
                        order by amount, allocation.id limit 1""")
                .params(invoice.value(), least.minor())
                .query(Allocations::row)
                .optional();
    }

    /** All of several payments, oldest first. */
    List<Allocation> of(List<PaymentId> payments) {
        return jdbc.sql(ALL + "payment = any (?) order by allocation.id")
                .param(payments.stream().map(PaymentId::value).toArray(UUID[]::new))
                .query(Allocations::row)
                .list();
    }

    /** All of a credit note, oldest first. */
    List<Allocation> of(CreditNoteId note) {
        return jdbc.sql(ALL + "credit_note = ? order by allocation.id")
                .param(note.value())
                .query(Allocations::row)
                .list();
    }

    private static Allocation row(ResultSet row, int number) throws SQLException {
        return new Allocation(
                new AllocationId(row.getObject("id", UUID.class)),
                Optional.ofNullable(row.getObject("payment", UUID.class))
                        .map(PaymentId::new)
                        .orElse(null),
                Optional.ofNullable(row.getObject("credit_note", UUID.class))
                        .map(CreditNoteId::new)
                        .orElse(null),
                new InvoiceId(row.getObject("invoice", UUID.class)),
                Money.ofMinor(row.getLong("amount"), row.getString("currency")),
                row.getObject("allocated_on", LocalDate.class),
                row.getTimestamp("allocated_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("undone_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null));
    }
}
