package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.CreditNote;
import io.rolewright.billing.NoteState;
import io.rolewright.billing.TaxCategory;
import io.rolewright.events.billing.CreditReason;
import io.rolewright.events.billing.DiscardReason;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Credit notes, as rows. */
@Component
public class CreditNotes {
    private final JdbcClient jdbc;

    CreditNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<CreditNote> find(CreditNoteId id) {
        return read("id = ?", id.value()).stream().findFirst();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    public Optional<CreditNote> hold(CreditNoteId id) {
        return read("id = ? for update", id.value()).stream().findFirst();
    }

    /** All of an invoice that are issued or may be, in their order. */
    List<CreditNote> standing(InvoiceId invoice) {
        return read("invoice = ? and state <> 'DISCARDED' order by id", invoice.value());
    }

    /** All for a placement, also those that were thrown away, in their order. */
    public List<CreditNote> of(PlacementId placement) {
        return read("placement = ? order by id", placement.value());
    }

    /** Those with which a condition on columns of {@code billing.credit_note} agrees. */
    List<CreditNote> read(String condition, Object... values) {
        return read(condition, List.of(values));
    }

    List<CreditNote> read(String condition, List<Object> values) {
        return jdbc.sql("select * from billing.credit_note where " + condition)
                .params(values)
                .query(CreditNotes::row)
                .list();
    }

    private static CreditNote row(ResultSet row, int number) throws SQLException {
        var currency = row.getString("currency");
        return new CreditNote(
                new CreditNoteId(row.getObject("id", UUID.class)),
                row.getString("number"),
                NoteState.valueOf(row.getString("state")),
                new InvoiceId(row.getObject("invoice", UUID.class)),
                new ClientId(row.getObject("client", UUID.class)),
                Optional.ofNullable(row.getObject("placement", UUID.class))
                        .map(PlacementId::new)
                        .orElse(null),
                CreditReason.valueOf(row.getString("reason")),
                row.getString("words"),
                TaxCategory.valueOf(row.getString("category")),
                row.getBigDecimal("rate"),
                Money.ofMinor(row.getLong("net"), currency),
                Money.ofMinor(row.getLong("tax"), currency),
                Money.ofMinor(row.getLong("gross"), currency),
                Money.ofMinor(row.getLong("applied"), currency),
                Money.ofMinor(row.getLong("allocated"), currency),
                Money.ofMinor(row.getLong("refunded"), currency),
                row.getObject("issued_on", LocalDate.class),
                Optional.ofNullable(row.getString("discarded"))
                        .map(DiscardReason::valueOf)
                        .orElse(null),
                row.getInt("version"),
                row.getTimestamp("drafted_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("issued_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null));
    }
}
