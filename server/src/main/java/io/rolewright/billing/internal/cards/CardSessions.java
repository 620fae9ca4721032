package io.rolewright.billing.internal.cards;

import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pages at which invoices can be paid, as rows. */
@Component
class CardSessions {
    private static final Duration TIME_TO_PAY = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    CardSessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of an invoice, the latest first. */
    List<CardSession> of(InvoiceId invoice) {
        return jdbc.sql("select * from billing.card_session where invoice = ? order by begun_at desc, id desc")
                .param(invoice.value())
                .query(CardSessions::row)
                .list();
    }

    /** Keeps one; one that is known stays as it is. */
    void add(CardSession session) {
        jdbc.sql("""
                        insert into billing.card_session (id, intent_key, invoice, currency, amount, url, state, begun_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                .params(session.id(), session.intentKey(), session.invoice().value())
                .params(
                        session.amount().currency(),
                        session.amount().minor(),
                        session.url().toString())
                .params(session.state().name(), Timestamp.from(clock.instant()), Timestamp.from(session.expiresAt()))
                .update();
    }

    /** How far one is now; one that has ended does not open again. */
    void move(String id, CardSession.State state) {
        jdbc.sql("update billing.card_session set state = ? where id = ? and state = 'OPEN'")
                .params(state.name(), id)
                .update();
    }

    private static CardSession row(ResultSet row, int number) throws SQLException {
        return new CardSession(
                row.getString("id"),
                row.getString("intent_key"),
                new InvoiceId(row.getObject("invoice", UUID.class)),
                Money.ofMinor(row.getLong("amount"), row.getString("currency")),
                URI.create(row.getString("url")),
                CardSession.State.valueOf(row.getString("state")),
                row.getTimestamp("expires_at").toInstant());
    }

    /** Whether somebody who goes there now has the time to pay. */
    static boolean isUsable(CardSession session, Instant now) {
        return session.state() == CardSession.State.OPEN
                && session.expiresAt().minus(TIME_TO_PAY).isAfter(now);
    }
}
