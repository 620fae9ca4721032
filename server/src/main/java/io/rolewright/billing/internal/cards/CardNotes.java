package io.rolewright.billing.internal.cards;

import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What Stripe told us and what came of it, as rows. */
@Component
class CardNotes {
    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    CardNotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(CardNews news, CardOutcome outcome, @Nullable String detail) {
        jdbc.sql("""
                        insert into billing.card_note (event, type, object, outcome, detail, noted_at)
                        values (?, ?, ?, ?, ?, ?) on conflict (event) do nothing""")
                .params(news.event(), news.type(), news.object(), outcome.name())
                .param(detail == null || detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST))
                .param(Timestamp.from(clock.instant()))
                .update();
    }
}
