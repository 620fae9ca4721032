package io.rolewright.billing.internal.payments;

import io.rolewright.billing.Refund;
import io.rolewright.billing.RefundState;
import io.rolewright.events.billing.PaymentWay;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PaymentId;
import io.rolewright.shared.RefundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refunds, as rows. */
@Component
class Refunds {
    private final JdbcClient jdbc;

    Refunds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Refund refund, CreditOf of, @Nullable String source) {
        jdbc.sql("""
                        insert into billing.refund (id, payment, credit_note, client, currency, amount, way, state, made_on, source,
                            recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(refund.id().value())
                .param(of.paymentValue())
                .param(of.noteValue())
                .params(refund.clientId().value(), refund.amount().currency())
                .params(refund.amount().minor(), refund.way().name())
                .params(refund.state().name(), refund.madeOn())
                .param(source)
                .param(Timestamp.from(refund.recordedAt()))
                .update();
    }

    void move(RefundId id, RefundState state) {
        jdbc.sql("update billing.refund set state = ? where id = ?")
                .params(state.name(), id.value())
                .update();
    }

    Optional<Refund> find(RefundId id) {
        return one("id = ?", id.value());
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Refund> hold(RefundId id) {
        return one("id = ? for update", id.value());
    }

    /** The one that a source has made. */
    Optional<Refund> from(String source) {
        return one("source = ?", source);
    }

    /** Those through the bank that nobody has seen leave, of this amount, oldest first. */
    List<Refund> pending(Money amount) {
        return jdbc.sql("""
                        select * from billing.refund
                        where state = 'PENDING' and way = 'BANK' and currency = ? and amount = ? order by id limit 10""")
                .params(amount.currency(), amount.minor())
                .query(Refunds::row)
                .list();
    }

    private Optional<Refund> one(String condition, Object value) {
        return jdbc.sql("select * from billing.refund where " + condition)
                .param(value)
                .query(Refunds::row)
                .optional();
    }

    /** Which are asked for. */
    record Wanted(@Nullable ClientId client, @Nullable PaymentId payment, List<RefundState> states) {}

    /** Newest first, those behind one. */
    List<Refund> list(Wanted wanted, @Nullable UUID behind, int most) {
        var conditions = new Conditions()
                .is("client", wanted.client())
                .is("payment", wanted.payment())
                .anyOf("state", wanted.states())
                .behind("id", behind, true);
        return jdbc.sql("select * from billing.refund where true" + conditions.sql() + " order by id desc limit ?")
                .params(conditions.values())
                .param(most)
                .query(Refunds::row)
                .list();
    }

    private static Refund row(ResultSet row, int number) throws SQLException {
        return new Refund(
                new RefundId(row.getObject("id", UUID.class)),
                Optional.ofNullable(row.getObject("payment", UUID.class))
                        .map(PaymentId::new)
                        .orElse(null),
                Optional.ofNullable(row.getObject("credit_note", UUID.class))
                        .map(CreditNoteId::new)
                        .orElse(null),
                new ClientId(row.getObject("client", UUID.class)),
                Money.ofMinor(row.getLong("amount"), row.getString("currency")),
                PaymentWay.valueOf(row.getString("way")),
                RefundState.valueOf(row.getString("state")),
                row.getObject("made_on", LocalDate.class),
                row.getTimestamp("recorded_at").toInstant());
    }
}
