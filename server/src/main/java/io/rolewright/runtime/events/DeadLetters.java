package io.rolewright.runtime.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The facts that a subscription could not take, and those parked behind them. */
@Component
class DeadLetters {
    private final JdbcClient jdbc;

    DeadLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The place of a dead letter in the log. */
    record Place(int part, long seq) {}

    boolean holdBack(String subscription, String subject) {
        return first(subscription, subject).isPresent();
    }

    /** Which of the facts' subjects are held back by a dead letter. */
    Set<String> heldBack(String subscription, List<Entry> entries) {
        return jdbc.sql("select distinct subject from runtime.dead_letter where subscription = ? and subject = any (?)")
                .param(subscription)
                .param(entries.stream()
                        .map(entry -> entry.envelope().subject())
                        .distinct()
                        .toArray(String[]::new))
                .query((row, number) -> row.getString("subject"))
                .set();
    }

    /** @param error why it could not be taken; absent when it is only parked behind another */
    void bury(String subscription, Entry entry, @Nullable String error) {
        jdbc.sql("""
                insert into runtime.dead_letter (subscription, part, seq, subject, error)
                values (:subscription, :part, :seq, :subject, :error)
                """)
                .param("subscription", subscription)
                .param("part", (short) entry.part())
                .param("seq", entry.seq())
                .param("subject", entry.envelope().subject())
                .param("error", error)
                .update();
    }

    List<String> subjects(String subscription) {
        return jdbc.sql(
                        "select subject from runtime.dead_letter where subscription = ? group by subject order by min(at)")
                .param(subscription)
                .query((row, number) -> row.getString("subject"))
                .list();
    }

    Optional<Place> first(String subscription, String subject) {
        return jdbc.sql("""
                select part, seq from runtime.dead_letter
                where subscription = ? and subject = ? order by seq limit 1
                """)
                .params(subscription, subject)
                .query((row, number) -> new Place(row.getInt("part"), row.getLong("seq")))
                .optional();
    }

    /** @return whether it was still there */
    boolean remove(String subscription, Place place) {
        var removed = jdbc.sql("delete from runtime.dead_letter where subscription = ? and part = ? and seq = ?")
                .params(subscription, (short) place.part(), place.seq())
                .update();
        return removed == 1;
    }

    long count(String subscription) {
        return jdbc.sql("select count(*) from runtime.dead_letter where subscription = ?")
                .param(subscription)
                .query(Long.class)
                .single();
    }
}
