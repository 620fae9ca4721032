package io.rolewright.billing.internal.bank;

import io.rolewright.billing.BankLine;
import io.rolewright.billing.LineState;
import io.rolewright.billing.internal.Owner;
import io.rolewright.shared.PaymentId;
import io.rolewright.shared.RefundId;
import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said lines of bank files are, as columns of the lines. */
@Component
class Decisions {
    private final JdbcClient jdbc;
    private final Clock clock;

    Decisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By what a line makes its payment; another one after each time that it was taken back. */
    String source(BankLine line) {
        var times = jdbc.sql("update billing.bank_line set matches = matches + 1 where id = ? returning matches")
                .param(line.id().value())
                .query(Integer.class)
                .single();
        var source = "BANK_LINE:" + line.id().text();
        return times == 1 ? source : source + ":" + times;
    }

    void note(BankLine line, LineState state, @Nullable PaymentId payment, @Nullable RefundId refund) {
        jdbc.sql("""
                        update billing.bank_line set state = ?, payment = ?, refund = ?, decided_by = ?, decided_at = ?
                        where id = ?""")
                .param(state.name())
                .param(payment == null ? null : payment.value())
                .param(refund == null ? null : refund.value())
                .params(
                        Owner.current().value(),
                        Timestamp.from(clock.instant()),
                        line.id().value())
                .update();
    }

    /** Whether a line was said to be a refund that the caller holds. */
    boolean isMatched(RefundId refund) {
        return exists("refund = ?", refund.value());
    }

    /** Whether a line that went was said to be the end of a payment. */
    boolean isMatched(PaymentId payment) {
        return exists("amount < 0 and payment = ?", payment.value());
    }

    private boolean exists(String condition, Object value) {
        return jdbc.sql("select exists (select from billing.bank_line where " + condition + ")")
                .param(value)
                .query(Boolean.class)
                .single();
    }
}
