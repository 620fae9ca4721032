package io.rolewright.runtime.events;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often a fact could not be taken: stored, because the next try may be another process's. */
@Component
class Failures {
    private final JdbcClient jdbc;

    Failures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts one more, and answers how many there are now. */
    int count(String subscription, Entry entry) {
        return jdbc.sql("select runtime.count_failure(?, ?, ?)")
                .params(subscription, (short) entry.part(), entry.seq())
                .query(Integer.class)
                .single();
    }

    /** Drops what was counted up to a fact that is settled. */
    void forget(String subscription, Entry entry) {
        jdbc.sql("select runtime.forget_failures(?, ?, ?)")
                .params(subscription, (short) entry.part(), entry.seq())
                .query((row, number) -> number)
                .list();
    }
}
