package io.rolewright.billing.internal.placements;

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
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Placements as we have heard of them, as rows. */
@Component
class Hires {
    /** In which several are held, so that nobody waits for each other. */
    static final Comparator<PlacementId> ORDER = Comparator.comparing(PlacementId::text);

    private final JdbcClient jdbc;

    Hires(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds one; false when we have heard of it already. */
    boolean add(Hire hire) {
        return jdbc.sql("""
                        insert into billing.placement (id, client, job, currency, fee, starts_on, guarantee_days, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do nothing""")
                        .params(
                                hire.id().value(),
                                hire.client().value(),
                                hire.job().value())
                        .params(hire.fee().currency(), hire.fee().minor(), hire.startsOn(), hire.guaranteeDays())
                        .param(Timestamp.from(hire.madeAt()))
                        .update()
                == 1;
    }

    void invoiced(PlacementId id, InvoiceId invoice) {
        jdbc.sql("update billing.placement set invoice = ? where id = ?")
                .params(invoice.value(), id.value())
                .update();
    }

    /**
     * Somebody has left, or has not after all.
     *
     * @param rebate what is to be given back for it
     */
    void departed(PlacementId id, @Nullable LocalDate leftOn, Money rebate, Instant at) {
        jdbc.sql("update billing.placement set left_on = ?, rebate = ?, departed_at = ? where id = ?")
                .param(leftOn)
                .params(rebate.minor(), Timestamp.from(at), id.value())
                .update();
    }

    void replaced(PlacementId id, PlacementId by, Money allowance, Instant at) {
        jdbc.sql("update billing.placement set replaced_by = ?, allowance = ?, replaced_at = ? where id = ?")
                .params(by.value(), allowance.minor(), Timestamp.from(at), id.value())
                .update();
    }

    Optional<Hire> find(PlacementId id) {
        return read("id = ?", id);
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Hire> hold(PlacementId id) {
        return read("id = ? for update", id);
    }

    /** Whose place somebody takes. */
    Optional<Hire> replacedBy(PlacementId id) {
        return read("replaced_by = ?", id);
    }

    private Optional<Hire> read(String condition, PlacementId id) {
        return jdbc.sql("select * from billing.placement where " + condition)
                .param(id.value())
                .query(Hires::row)
                .optional();
    }

    private static Hire row(ResultSet row, int number) throws SQLException {
        var currency = row.getString("currency");
        var allowance = row.getObject("allowance", Long.class);
        return new Hire(
                new PlacementId(row.getObject("id", UUID.class)),
                new ClientId(row.getObject("client", UUID.class)),
                new JobId(row.getObject("job", UUID.class)),
                Money.ofMinor(row.getLong("fee"), currency),
                row.getObject("starts_on", LocalDate.class),
                row.getInt("guarantee_days"),
                Optional.ofNullable(row.getObject("invoice", UUID.class))
                        .map(InvoiceId::new)
                        .orElse(null),
                row.getTimestamp("made_at").toInstant(),
                row.getObject("left_on", LocalDate.class),
                Money.ofMinor(row.getLong("rebate"), currency),
                instant(row.getTimestamp("departed_at")),
                Optional.ofNullable(row.getObject("replaced_by", UUID.class))
                        .map(PlacementId::new)
                        .orElse(null),
                allowance == null ? null : Money.ofMinor(allowance, currency),
                instant(row.getTimestamp("replaced_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
