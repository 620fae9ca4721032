package io.rolewright.billing.internal.cards;

import io.rolewright.shared.Money;
import io.rolewright.shared.RefundId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds refunds that Stripe is to carry out; those that it told us of it has carried out already. */
@Component
class CardRefundOrders {
    private final JdbcClient jdbc;

    CardRefundOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CardRefundOrder> find(RefundId id) {
        return jdbc.sql("""
                        select payment.source, refund.amount, refund.currency from billing.refund
                        join billing.payment on payment.id = refund.payment
                        where refund.id = ? and refund.way = 'CARD' and refund.state = 'PENDING' and refund.source is null
                          and payment.source like ?""")
                .params(id.value(), CardTaking.SOURCE + "%")
                .query((row, number) -> new CardRefundOrder(
                        id, row.getString("source"), Money.ofMinor(row.getLong("amount"), row.getString("currency"))))
                .optional();
    }
}
