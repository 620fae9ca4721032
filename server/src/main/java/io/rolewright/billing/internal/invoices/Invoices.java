package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.Invoice;
import io.rolewright.billing.InvoiceLine;
import io.rolewright.billing.InvoiceState;
import io.rolewright.billing.Party;
import io.rolewright.billing.Seller;
import io.rolewright.events.billing.DiscardReason;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Invoices, as rows. */
@Component
public class Invoices {
    /** How far an invoice is, by its row. */
    static final String STATE = """
            case when state <> 'ISSUED' then state
                when open = 0 and credited = gross and gross > 0 then 'CREDITED'
                when open = 0 then 'PAID'
                when open < gross then 'PARTLY_PAID'
                else state end""";

    private final JdbcClient jdbc;
    private final InvoiceLines lines;
    private final JsonMapper json;

    Invoices(JdbcClient jdbc, InvoiceLines lines, JsonMapper json) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.json = json;
    }

    public Optional<Invoice> find(InvoiceId id) {
        return read("id = ?", id.value()).stream().findFirst();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    public Optional<Invoice> hold(InvoiceId id) {
        jdbc.sql("select from billing.invoice where id = ? for update")
                .param(id.value())
                .query()
                .listOfRows();
        return find(id);
    }

    /** All for a placement, also those that were thrown away, in their order. */
    public List<Invoice> of(PlacementId placement) {
        return read("placement = ? order by id", placement.value());
    }

    /** The same, and nobody else changes them, nor what is given back of them, until the transaction ends. */
    public List<Invoice> hold(PlacementId placement) {
        jdbc.sql("select from billing.invoice where placement = ? order by id for update")
                .param(placement.value())
                .query()
                .listOfRows();
        return of(placement);
    }

    /** Those with which a condition on columns of {@code billing.invoice} agrees. */
    List<Invoice> read(String condition, Object... values) {
        return read(condition, List.of(values));
    }

    List<Invoice> read(String condition, List<Object> values) {
        var rows = jdbc.sql("select *, (" + STATE + ") as how_far from billing.invoice where " + condition)
                .params(values)
                .query(this::row)
                .list();
        var lined = lines.of(rows.stream().map(row -> row.id().value()).toList());
        return rows.stream()
                .map(row -> with(row, lined.getOrDefault(row.id().value(), List.of())))
                .toList();
    }

    private Invoice row(ResultSet row, int number) throws SQLException {
        var currency = row.getString("currency");
        return new Invoice(
                new InvoiceId(row.getObject("id", UUID.class)),
                row.getString("number"),
                InvoiceState.valueOf(row.getString("how_far")),
                new ClientId(row.getObject("client", UUID.class)),
                Optional.ofNullable(row.getObject("placement", UUID.class))
                        .map(PlacementId::new)
                        .orElse(null),
                Optional.ofNullable(row.getObject("job", UUID.class))
                        .map(JobId::new)
                        .orElse(null),
                List.of(),
                List.of(),
                Money.ofMinor(row.getLong("net"), currency),
                Money.ofMinor(row.getLong("tax"), currency),
                Money.ofMinor(row.getLong("gross"), currency),
                Money.ofMinor(row.getLong("credited"), currency),
                Money.ofMinor(row.getLong("paid"), currency),
                Money.ofMinor(row.getLong("open"), currency),
                row.getObject("supplied_on", LocalDate.class),
                row.getInt("payment_days"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                read(row.getString("seller"), Seller.class),
                read(row.getString("buyer"), Party.class),
                row.getString("buyer_reference"),
                Optional.ofNullable(row.getString("discarded"))
                        .map(DiscardReason::valueOf)
                        .orElse(null),
                row.getInt("version"),
                row.getTimestamp("drafted_at").toInstant(),
                instant(row.getTimestamp("issued_at")));
    }

    private static Invoice with(Invoice row, List<InvoiceLine> lines) {
        return new Invoice(
                row.id(),
                row.number(),
                row.state(),
                row.clientId(),
                row.placementId(),
                row.jobId(),
                lines,
                InvoiceLines.taxes(lines),
                row.net(),
                row.tax(),
                row.gross(),
                row.credited(),
                row.paid(),
                row.open(),
                row.suppliedOn(),
                row.paymentDays(),
                row.issuedOn(),
                row.dueOn(),
                row.seller(),
                row.buyer(),
                row.buyerReference(),
                row.discarded(),
                row.version(),
                row.draftedAt(),
                row.issuedAt());
    }

    private <T> @Nullable T read(@Nullable String stored, Class<T> type) {
        return stored == null ? null : json.readValue(stored, type);
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
