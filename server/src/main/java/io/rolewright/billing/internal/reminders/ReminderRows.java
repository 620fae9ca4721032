package io.rolewright.billing.internal.reminders;

import io.rolewright.billing.Reminder;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Money;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminders, and the invoices that they are about, as rows. */
@Component
class ReminderRows {
    private static final String ISSUED = """
            select invoice.id, invoice.number, invoice.client, invoice.due_on, invoice.open, invoice.currency,
                coalesce(client.reminded, true) as reminded, client.contact, pause.until,
                (select max(step) from billing.reminder where invoice = invoice.id) as last
            from billing.invoice
            left join billing.client on client.client = invoice.client
            left join billing.reminder_pause pause on pause.invoice = invoice.id
            where invoice.state = 'ISSUED'""";

    private final JdbcClient jdbc;

    ReminderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An invoice, and how its client was reminded of it.
     *
     * @param reminded whether the client wants to be
     * @param contact who gets the client's invoices; absent where nobody said
     * @param pausedUntil the last day on which nothing is sent; absent for no such day
     * @param last the step that was sent last; absent before the first one
     */
    record Owed(
            InvoiceId id,
            String number,
            ClientId client,
            LocalDate dueOn,
            Money open,
            boolean reminded,
            @Nullable ContactId contact,
            @Nullable LocalDate pausedUntil,
            Optional<Integer> last) {
        /** Whether nothing is sent on a day. */
        boolean isPaused(LocalDate today) {
            return pausedUntil != null && !pausedUntil.isBefore(today);
        }
    }

    Optional<Owed> find(InvoiceId id) {
        return jdbc.sql(ISSUED + " and invoice.id = ?")
                .param(id.value())
                .query(ReminderRows::owed)
                .optional();
    }

    /** Open invoices of clients who want to be reminded, due up to a day, behind one, by id. */
    List<Owed> open(LocalDate due, @Nullable InvoiceId behind, int most) {
        return jdbc.sql(ISSUED + """
                         and invoice.open > 0 and invoice.due_on <= ? and coalesce(client.reminded, true) and invoice.id > ?
                        order by invoice.id limit ?""")
                .params(due, behind == null ? new UUID(0, 0) : behind.value(), most)
                .query(ReminderRows::owed)
                .list();
    }

    private static Owed owed(ResultSet row, int number) throws SQLException {
        return new Owed(
                new InvoiceId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new ClientId(row.getObject("client", UUID.class)),
                row.getObject("due_on", LocalDate.class),
                Money.ofMinor(row.getLong("open"), row.getString("currency")),
                row.getBoolean("reminded"),
                Optional.ofNullable(row.getObject("contact", UUID.class))
                        .map(ContactId::new)
                        .orElse(null),
                row.getObject("until", LocalDate.class),
                Optional.ofNullable(row.getObject("last", Integer.class)));
    }

    /** Notes that a step was sent; false when that was noted before. */
    boolean add(Owed owed, int step, LocalDate day, @Nullable MessageId message) {
        return jdbc.sql("""
                        insert into billing.reminder (invoice, step, sent_on, open, message) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(owed.id().value(), step, day, owed.open().minor())
                        .param(message == null ? null : message.value())
                        .update()
                == 1;
    }

    /** Those of an invoice, the first one first. */
    List<Reminder> sent(InvoiceId invoice, String currency) {
        return jdbc.sql("select * from billing.reminder where invoice = ? order by step")
                .param(invoice.value())
                .query((row, number) -> new Reminder(
                        row.getInt("step"),
                        Objects.requireNonNull(row.getObject("sent_on", LocalDate.class)),
                        Money.ofMinor(row.getLong("open"), currency),
                        row.getObject("message") != null))
                .list();
    }

    void pause(InvoiceId invoice, LocalDate until, UserId by) {
        jdbc.sql("""
                        insert into billing.reminder_pause (invoice, until, paused_by) values (?, ?, ?)
                        on conflict (invoice) do update set until = excluded.until, paused_by = excluded.paused_by""").params(invoice.value(), until, by.value()).update();
    }

    /** Ends a pause; false when there is none. */
    boolean resume(InvoiceId invoice) {
        return jdbc.sql("delete from billing.reminder_pause where invoice = ?")
                        .param(invoice.value())
                        .update()
                == 1;
    }
}
