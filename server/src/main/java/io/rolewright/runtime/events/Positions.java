package io.rolewright.runtime.events;

import io.rolewright.runtime.leases.FencedException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the shared subscriptions stand. */
@Component
class Positions {
    private final JdbcClient jdbc;

    Positions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a subscription stands in one part, and in which generation. */
    record Standing(int generation, long seq) {}

    /** Makes a subscription known before its process has said that it lives, so that it can be asked for things at once. */
    void register(Subscription subscription) {
        jdbc.sql("""
                insert into runtime.subscription (name, types, rebuildable)
                values (?, string_to_array(?, ' '), ?) on conflict do nothing""")
                .param(subscription.name())
                .param(subscription.spelledTypes())
                .param(subscription.isRebuildable())
                .update();
    }

    Standing find(String subscription, int part) {
        return jdbc.sql("""
                select s.generation, coalesce((
                    select p.to_seq from runtime.position p
                    where p.subscription = s.name and p.part = ? order by p.from_seq desc limit 1), 0) as seq
                from runtime.subscription s where s.name = ?
                """)
                .params((short) part, subscription)
                .query((row, number) -> new Standing(row.getInt("generation"), row.getLong("seq")))
                .single();
    }

    /**
     * Moves on, in the transaction of the effect.
     *
     * @throws FencedException when another process was here, or the subscription was taken back to the beginning
     */
    void advance(String subscription, int part, Standing from, long to) {
        var moved = jdbc.sql("select runtime.advance(?, ?, ?, ?, ?)")
                .params(subscription, from.generation(), (short) part, from.seq(), to)
                .query(Boolean.class)
                .single();
        if (!moved) {
            throw new FencedException(subscription);
        }
    }

    /** Keeps everybody else from moving this subscription on until the transaction ends. */
    void lock(String subscription) {
        jdbc.sql("select pg_advisory_xact_lock(runtime.subscription_lock(?))")
                .param(subscription)
                .query((row, number) -> number)
                .list();
    }

    /**
     * Takes a subscription back to the beginning of the log.
     *
     * @return through which day that is gone, as days since 1970
     */
    Optional<Integer> restart(String subscription) {
        return jdbc.sql("select runtime.begin_again(?) as gone")
                .param(subscription)
                .query((row, number) -> Optional.ofNullable(row.getObject("gone", Integer.class)))
                .single();
    }
}
