package io.rolewright.billing.internal.commissions;

import io.rolewright.billing.Payout;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.Money;
import io.rolewright.shared.PayoutId;
import io.rolewright.shared.UserId;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Commissions that were paid, as rows. */
@Component
class Payouts {
    private final JdbcClient jdbc;

    Payouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Payout payout) {
        jdbc.sql("""
                        insert into billing.payout (id, colleague, currency, amount, paid_on, paid_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(payout.id().value(), payout.userId().value())
                .params(payout.amount().currency(), payout.amount().minor(), payout.paidOn())
                .params(payout.paidBy().value(), Timestamp.from(payout.recordedAt()))
                .update();
    }

    /**
     * Newest first, those behind one.
     *
     * @param only whose alone may be seen; absent for everybody's
     */
    List<Payout> list(List<UserId> users, @Nullable UserId only, @Nullable UUID behind, int most) {
        var conditions = new Conditions()
                .anyOf("colleague", users.stream().map(UserId::value).toArray(UUID[]::new))
                .is("colleague", only)
                .behind("id", behind, true);
        return jdbc.sql("select * from billing.payout where true" + conditions.sql() + " order by id desc limit ?")
                .params(conditions.values())
                .param(most)
                .query((row, number) -> new Payout(
                        new PayoutId(row.getObject("id", UUID.class)),
                        new UserId(row.getObject("colleague", UUID.class)),
                        Money.ofMinor(row.getLong("amount"), row.getString("currency")),
                        row.getObject("paid_on", LocalDate.class),
                        new UserId(row.getObject("paid_by", UUID.class)),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }
}
