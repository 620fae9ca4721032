package io.rolewright.communications.internal.mailboxes;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of whose mailboxes Google tells us, as rows. */
@Component
class GmailWatches {
    private static final String USERS = """
            select distinct lower(sign_in) from communications.mailbox where sign_in_by = 'GMAIL' and not paused""";

    private final JdbcClient jdbc;

    GmailWatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Users whose mailboxes are read and of which Google is to be asked to tell: newly, or again. */
    List<String> due(String topic, Instant now) {
        return jdbc.sql(USERS + """
                         and not exists (select from communications.gmail_watch
                            where gmail_user = lower(sign_in) and topic = ? and again_at > ?)
                        order by 1""")
                .params(topic, Timestamp.from(now))
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Notes that Google was asked to tell of a mailbox, and when it is to be asked again. */
    void keep(String user, String topic, Instant again) {
        jdbc.sql("""
                        insert into communications.gmail_watch (gmail_user, topic, again_at) values (?, ?, ?)
                        on conflict (gmail_user) do update set topic = excluded.topic, again_at = excluded.again_at""").params(user, topic, Timestamp.from(again)).update();
    }

    /** Users of whose mailboxes Google tells although none is read. */
    List<String> unneeded() {
        return jdbc.sql("""
                        select gmail_user from communications.gmail_watch
                        where gmail_user not in (""" + USERS + """
                        ) order by 1""")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** All of whom Google tells. */
    List<String> all() {
        return jdbc.sql("select gmail_user from communications.gmail_watch order by 1")
                .query((row, number) -> row.getString(1))
                .list();
    }

    void forget(String user) {
        jdbc.sql("delete from communications.gmail_watch where gmail_user = ?")
                .param(user)
                .update();
    }
}
