package io.rolewright.billing.internal.payments;

import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is left of payments and credit notes. Whoever moves any of it holds the payment or the note first, and then invoices in
 * the order of their ids: so nobody waits for somebody who waits for them.
 */
@Component
class Credits {
    private final JdbcClient jdbc;

    Credits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Credit that nobody else moves until the transaction ends.
     *
     * @param of whence it is
     * @param client whose
     * @param left how much
     * @param since the day from which it is there
     */
    record Held(CreditOf of, ClientId client, Money left, LocalDate since) {}

    /**
     * Holds credit.
     *
     * @throws ContractException {@code billing.payment-not-found}, {@code billing.credit-note-not-found} (404), the latter also
     *     for a draft
     */
    Held hold(CreditOf of) {
        var sql = of.payment() == null ? """
                select client, currency, net + tax - applied - allocated - refunded as left_over, issued_on as since
                from billing.credit_note where id = ? and state = 'ISSUED' for update""" : """
                select client, currency, amount - allocated - refunded as left_over, received_on as since
                from billing.payment where id = ? for update""";
        return jdbc.sql(sql)
                .param(of.id().value())
                .query((row, number) -> held(of, row))
                .optional()
                .orElseThrow(of::notFound);
    }

    private static Held held(CreditOf of, ResultSet row) throws SQLException {
        return new Held(
                of,
                new ClientId(row.getObject("client", UUID.class)),
                Money.ofMinor(row.getLong("left_over"), row.getString("currency")),
                row.getObject("since", LocalDate.class));
    }

    /** Some of it pays an invoice; below zero no longer does. */
    void allocate(CreditOf of, Money amount) {
        add("allocated", of, amount);
    }

    /** Some of it goes back to the client; below zero is here again. */
    void refund(CreditOf of, Money amount) {
        add("refunded", of, amount);
    }

    private void add(String column, CreditOf of, Money amount) {
        var table = of.payment() == null ? "credit_note" : "payment";
        jdbc.sql("update billing.%s set %s = %s + ? where id = ?".formatted(table, column, column))
                .params(amount.minor(), of.id().value())
                .update();
    }
}
