package io.rolewright.billing.internal.cards;

import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.PaymentId;
import io.rolewright.shared.RefundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of payments by card beside the payments themselves, as rows. */
@Component
class CardRows {
    private final JdbcClient jdbc;

    CardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else brings a payment up to date until the transaction ends. */
    void hold(String intent, InvoiceId invoice) {
        jdbc.sql("insert into billing.card_payment (intent, invoice) values (?, ?) on conflict (intent) do nothing")
                .params(intent, invoice.value())
                .update();
        jdbc.sql("select from billing.card_payment where intent = ? for update")
                .param(intent)
                .query()
                .listOfRows();
    }

    /**
     * Whether what the provider keeps is still to be posted; it is from now on not.
     *
     * @param source for what it keeps it
     */
    boolean isFeeNew(String source) {
        return jdbc.sql("insert into billing.card_fee (source) values (?) on conflict (source) do nothing")
                        .param(source)
                        .update()
                == 1;
    }

    /** Whether we have begun such a refund of a payment. */
    boolean hasRefund(RefundId refund, PaymentId payment) {
        return jdbc.sql("select exists (select from billing.refund where id = ? and payment = ?)")
                .params(refund.value(), payment.value())
                .query(Boolean.class)
                .single();
    }
}
