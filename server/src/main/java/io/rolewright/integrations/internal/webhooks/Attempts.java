package io.rolewright.integrations.internal.webhooks;

import io.rolewright.integrations.DeliveryAttempt;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.shared.DeliveryId;
import io.rolewright.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was sent, and what came of it, as rows. */
@Component
class Attempts {
    private static final String ANSWER = "integrations.attempt.answer";
    private static final int LAST = 100;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Ids ids;

    Attempts(JdbcClient jdbc, FieldCipher cipher, Ids ids) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.ids = ids;
    }

    void add(DeliveryId delivery, DeliveryAttempt attempt) {
        var id = ids.next();
        jdbc.sql("""
                        insert into integrations.attempt (id, delivery, at, milliseconds, status, code, answer)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(delivery.value())
                .param(Timestamp.from(attempt.at()))
                .param(attempt.milliseconds())
                .param(attempt.status())
                .param(attempt.code())
                .param(cipher.encryptText(SigningSecrets.KEY, new Cell(ANSWER, id.toString()), attempt.answer()))
                .update();
    }

    /** The last ones, the latest first. */
    List<DeliveryAttempt> of(DeliveryId delivery) {
        return jdbc.sql("select * from integrations.attempt where delivery = ? order by id desc limit ?")
                .params(delivery.value(), LAST)
                .query(this::attempt)
                .list();
    }

    private DeliveryAttempt attempt(ResultSet row, int number) throws SQLException {
        var cell = new Cell(ANSWER, row.getString("id"));
        return new DeliveryAttempt(
                row.getTimestamp("at").toInstant(),
                row.getInt("milliseconds"),
                row.getInt("status"),
                row.getString("code"),
                cipher.decryptText(SigningSecrets.KEY, cell, row.getBytes("answer")));
    }
}
