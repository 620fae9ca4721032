package io.rolewright.notifications.internal;

import io.rolewright.events.notifications.Topic;
import io.rolewright.notifications.Notification;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.NotificationId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people were told, as rows; words are encrypted under the key of who is told. */
@Component
class Notifications {
    private static final String TITLE = "notifications.notification.title";
    private static final String TEXT = "notifications.notification.text";
    private static final String SHOWN = " and (snoozed_until is null or snoozed_until <= ?)";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    Notifications(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Adds what somebody is told; false when they were told of it before. */
    boolean add(NotificationId id, UserId user, Notice notice, Instant at) {
        var key = KeyName.of(user);
        var text = notice.text();
        var sender = notice.sender();
        return jdbc.sql("""
                        insert into notifications.notification
                            (id, user_id, key, topic, sender, title, text, about, made_at, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (user_id, key) do nothing""")
                        .params(
                                id.value(),
                                user.value(),
                                notice.key(),
                                notice.topic().name())
                        .param(sender == null ? null : sender.value())
                        .param(cipher.encryptText(key, Cell.of(TITLE, id), notice.title()))
                        .param(text == null ? null : cipher.encryptText(key, Cell.of(TEXT, id), text))
                        .param(notice.about())
                        .params(Timestamp.from(at), Timestamp.from(at))
                        .update()
                == 1;
    }

    /** What somebody was told of what happened. */
    Optional<NotificationId> find(UserId user, String key) {
        return jdbc.sql("select id from notifications.notification where user_id = ? and key = ?")
                .params(user.value(), key)
                .query((row, number) -> new NotificationId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** One that a person was told, or has sent. */
    Optional<Notification> find(NotificationId id, UserId person) {
        return jdbc.sql("select * from notifications.notification where id = :id and :person in (user_id, sender)")
                .param("id", id.value())
                .param("person", person.value())
                .query(Row::of)
                .optional()
                .map(this::opened);
    }

    Optional<Notification> find(NotificationId id) {
        return jdbc.sql("select * from notifications.notification where id = ?")
                .param(id.value())
                .query(Row::of)
                .optional()
                .map(this::opened);
    }

    /**
     * Which are asked for.
     *
     * @param topics none: all
     */
    record Wanted(UserId user, boolean unread, List<Topic> topics) {}

    /** The latest first, those behind one; without what is put off. */
    List<Notification> list(Wanted wanted, Instant now, @Nullable UUID behind, int most) {
        var conditions = new Conditions().anyOf("topic", wanted.topics()).behind("id", behind, true);
        return jdbc
                .sql("select * from notifications.notification where user_id = ?" + SHOWN
                        + " and (read_at is null or not ?)"
                        + conditions.sql() + " order by id desc limit ?")
                .params(wanted.user().value(), Timestamp.from(now), wanted.unread())
                .params(conditions.values())
                .param(most)
                .query(Row::of)
                .list()
                .stream()
                .map(this::opened)
                .toList();
    }

    /** How many are unread and shown. */
    int unread(UserId user, Instant now) {
        return jdbc.sql("select count(*) from notifications.notification where user_id = ? and read_at is null" + SHOWN)
                .params(user.value(), Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    /** When something of somebody's changed last, in microseconds; 0 when they were told nothing. */
    long changed(UserId user) {
        return jdbc.sql("""
                        select coalesce((extract(epoch from max(changed_at)) * 1000000)::bigint, 0)
                        from notifications.notification where user_id = ?""").param(user.value()).query(Long.class).single();
    }

    /** Marks one as read, since when it was first; false when it is not somebody's. */
    boolean read(NotificationId id, UserId user, Instant at) {
        return jdbc.sql("""
                        update notifications.notification
                        set changed_at = case when read_at is null then :at else changed_at end,
                            read_at = coalesce(read_at, :at), snoozed_until = null
                        where id = :id and user_id = :user""")
                        .param("at", Timestamp.from(at))
                        .param("id", id.value())
                        .param("user", user.value())
                        .update()
                == 1;
    }

    /** Puts one off, to be unread then; false when it is not somebody's. */
    boolean snooze(NotificationId id, UserId user, Instant until, Instant at) {
        return jdbc.sql("""
                        update notifications.notification set snoozed_until = ?, read_at = null, changed_at = ?
                        where id = ? and user_id = ?""")
                        .params(Timestamp.from(until), Timestamp.from(at))
                        .params(id.value(), user.value())
                        .update()
                == 1;
    }

    /** Removes what was told before a time. */
    void removeBefore(Instant time) {
        jdbc.sql("delete from notifications.notification where made_at < ?")
                .param(Timestamp.from(time))
                .update();
    }

    void forget(UserId user) {
        jdbc.sql("delete from notifications.notification where user_id = ?")
                .param(user.value())
                .update();
    }

    private Notification opened(Row row) {
        var key = KeyName.of(row.user());
        var text = row.text();
        return new Notification(
                row.id(),
                row.topic(),
                cipher.decryptText(key, Cell.of(TITLE, row.id()), row.title()),
                text == null ? null : cipher.decryptText(key, Cell.of(TEXT, row.id()), text),
                row.about(),
                row.madeAt(),
                row.readAt(),
                row.snoozedUntil());
    }

    /** A row as it stands; decrypted once no connection is held any more, since that may need one for the key. */
    private record Row(
            NotificationId id,
            UserId user,
            Topic topic,
            byte[] title,
            byte @Nullable [] text,
            @Nullable String about,
            Instant madeAt,
            @Nullable Instant readAt,
            @Nullable Instant snoozedUntil) {
        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    new NotificationId(row.getObject("id", UUID.class)),
                    new UserId(row.getObject("user_id", UUID.class)),
                    Topic.valueOf(row.getString("topic")),
                    row.getBytes("title"),
                    row.getBytes("text"),
                    row.getString("about"),
                    row.getTimestamp("made_at").toInstant(),
                    instant(row.getTimestamp("read_at")),
                    instant(row.getTimestamp("snoozed_until")));
        }

        private static @Nullable Instant instant(@Nullable Timestamp time) {
            return time == null ? null : time.toInstant();
        }
    }
}
