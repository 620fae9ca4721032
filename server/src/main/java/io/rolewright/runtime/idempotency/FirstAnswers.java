package io.rolewright.runtime.idempotency;

import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The first answers as rows, encrypted under the key of the person whom they tell of, else of the service. */
final class FirstAnswers {
    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final JsonMapper json;
    private final Clock clock;
    private final IdempotencySettings settings;

    FirstAnswers(JdbcClient jdbc, FieldCipher cipher, JsonMapper json, Clock clock, IdempotencySettings settings) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * What is remembered under a key.
     *
     * @param fingerprint of the request that used it first
     */
    record Kept(byte[] fingerprint, FirstAnswer answer) {}

    /** A row as it stands. */
    private record Row(byte[] fingerprint, KeyName key, byte[] content) {
        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(row.getBytes("fingerprint"), new KeyName(row.getString("subject")), row.getBytes("content"));
        }
    }

    Optional<Kept> find(Use use) {
        // Decrypted afterwards: it may ask for a key, and whoever holds a connection must not wait for a second one.
        return jdbc.sql("select * from runtime.find_answer(?, ?)")
                .params(use.id(), Timestamp.from(clock.instant()))
                .query(Row::of)
                .optional()
                .map(row -> kept(use, row));
    }

    /** Reserves a key for the transaction's effect; false when another request has used it. */
    boolean claim(Use use) {
        var now = clock.instant();
        return jdbc.sql("select runtime.claim_answer(?, ?, ?, ?)")
                .params(use.id(), use.fingerprint(), Timestamp.from(now), Timestamp.from(now.plus(settings.kept())))
                .query(Boolean.class)
                .single();
    }

    void keep(Use use, @Nullable KeyName person, FirstAnswer answer) {
        var key = person == null ? use.serviceKey() : person;
        jdbc.sql("select runtime.keep_answer(?, ?, ?)")
                .params(use.id(), key.text(), cipher.encrypt(key, use.cell(), json.writeValueAsBytes(answer)))
                .query((row, number) -> number)
                .list();
    }

    /** Forgets answers whose time is over; answers how many. */
    int sweep() {
        var all = 0;
        var some = BATCH;
        while (some == BATCH) {
            some = jdbc.sql("select runtime.sweep_answers(?, ?)")
                    .params(Timestamp.from(clock.instant()), BATCH)
                    .query(Integer.class)
                    .single();
            all += some;
        }
        return all;
    }

    private Kept kept(Use use, Row row) {
        var content = cipher.decrypt(row.key(), use.cell(), row.content());
        return new Kept(row.fingerprint(), json.readValue(content, FirstAnswer.class));
    }
}
