package io.rolewright.integrations.internal;

import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down every call of a partner, with what was sent and answered, masked. */
@Component
class Journal {
    private static final String SENT = "integrations.exchange.sent";
    private static final String ANSWERED = "integrations.exchange.answered";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final IntegrationSettings settings;
    private final Clock clock;

    Journal(JdbcClient jdbc, FieldCipher cipher, IntegrationSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.settings = settings;
        this.clock = clock;
    }

    void write(Provider provider, ProviderCall call, ProviderAnswer answer, Duration took) {
        var id = answer.exchange();
        var sent = call.verb() + " " + call.path() + "\n" + (call.body() == null ? "" : call.body());
        jdbc.sql("""
                        insert into integrations.exchange (id, provider, operation, caller, at, milliseconds, status, code,
                            idempotency_key, sent, answered)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id.value())
                .param(provider.name())
                .param(call.operation())
                .param(Call.current().actor().name())
                .param(Timestamp.from(clock.instant()))
                .param(Math.toIntExact(took.toMillis()))
                .param(answer.status())
                .param(answer.code())
                .param(call.idempotencyKey())
                .param(cipher.encryptText(Accounts.KEY, Cell.of(SENT, id), kept(sent)))
                .param(cipher.encryptText(Accounts.KEY, Cell.of(ANSWERED, id), kept(answer.body())))
                .update();
    }

    private String kept(String text) {
        var most = Math.toIntExact(settings.maxJournalled().toBytes());
        return Masking.of(text.substring(0, Math.min(text.length(), most)));
    }

    /**
     * How calls of the last day went.
     *
     * @param lastCode of the last that brought no usable answer
     */
    record Health(
            int calls,
            int failed,
            @Nullable Instant lastSuccess,
            @Nullable Instant lastFailure,
            @Nullable String lastCode) {}

    Health health(String provider) {
        return jdbc.sql("""
                        select count(*) as calls, count(code) as failed, max(at) filter (where code is null) as success,
                               max(at) filter (where code is not null) as failure,
                               (array_agg(code order by id desc) filter (where code is not null))[1] as code
                        from integrations.exchange where provider = ? and at > ?""")
                .params(provider, Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .query((row, number) -> new Health(
                        row.getInt("calls"),
                        row.getInt("failed"),
                        instant(row.getTimestamp("success")),
                        instant(row.getTimestamp("failure")),
                        row.getString("code")))
                .single();
    }

    /** Forgets calls that were kept long enough, and quotas of days that are over. */
    void sweep() {
        var end = Timestamp.from(clock.instant().minus(settings.journal()));
        jdbc.sql("delete from integrations.exchange where at < ?").param(end).update();
        jdbc.sql("delete from integrations.quota where starts_at < ?")
                .param(Timestamp.from(clock.instant().minus(Duration.ofDays(2))))
                .update();
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return Optional.ofNullable(time).map(Timestamp::toInstant).orElse(null);
    }
}
