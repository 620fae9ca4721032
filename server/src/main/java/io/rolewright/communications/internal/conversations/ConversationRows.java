package io.rolewright.communications.internal.conversations;

import io.rolewright.communications.Message;
import io.rolewright.communications.internal.people.People;
import io.rolewright.events.communications.Channel;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.shared.ConversationId;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conversations as rows: one for each person, and one for each address that is nobody's whom we know. */
@Component
class ConversationRows {
    private static final String NAME = "communications.conversation.name";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    ConversationRows(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /**
     * A conversation as it stands.
     *
     * @param stranger the hash of an address; absent when we know the person
     */
    record Row(
            ConversationId id,
            @Nullable Person person,
            @Nullable String stranger,
            byte @Nullable [] name,
            int unread,
            MessageId last,
            Instant lastAt) {
        private static Row of(ResultSet row, int number) throws SQLException {
            var person = row.getString("person");
            return new Row(
                    new ConversationId(row.getObject("id", UUID.class)),
                    person == null ? null : Person.parse(person),
                    row.getString("address_hash"),
                    row.getBytes("name"),
                    row.getInt("unread"),
                    new MessageId(row.getObject("last_message", UUID.class)),
                    row.getTimestamp("last_at").toInstant());
        }
    }

    Optional<Row> find(ConversationId id) {
        return jdbc.sql("select * from communications.conversation where id = ?")
                .param(id.value())
                .query(Row::of)
                .optional();
    }

    /** What a stranger calls themselves. */
    @Nullable
    String name(Row row) {
        var name = row.name();
        return name == null ? null : cipher.decryptText(People.NOBODY, Cell.of(NAME, row.id()), name);
    }

    /** Opens the conversation with a person, unless it is; answers its id. */
    ConversationId open(ConversationId fresh, Person person, Message first) {
        jdbc.sql("""
                        insert into communications.conversation (id, person, channel, unread, last_message, last_at)
                        values (?, ?, ?, 0, ?, ?) on conflict (person) where person is not null do nothing""")
                .params(fresh.value(), person.text(), first.channel().name())
                .params(first.id().value(), Timestamp.from(first.at()))
                .update();
        return jdbc.sql("select id from communications.conversation where person = ?")
                .param(person.text())
                .query((row, number) -> new ConversationId(row.getObject("id", UUID.class)))
                .single();
    }

    /** Opens the conversation with a stranger, unless it is; answers its id. */
    ConversationId open(ConversationId fresh, String stranger, @Nullable String name, Message first) {
        jdbc.sql("""
                        insert into communications.conversation
                            (id, address_hash, name, channel, unread, last_message, last_at)
                        values (?, ?, ?, ?, 0, ?, ?) on conflict (address_hash) where person is null do nothing""")
                .params(fresh.value(), stranger)
                .param(name == null ? null : cipher.encryptText(People.NOBODY, Cell.of(NAME, fresh), name))
                .params(first.channel().name(), first.id().value(), Timestamp.from(first.at()))
                .update();
        return jdbc.sql("select id from communications.conversation where address_hash = ? and person is null")
                .param(stranger)
                .query((row, number) -> new ConversationId(row.getObject("id", UUID.class)))
                .single();
    }

    /** Notes the latest message of a conversation, and how many more nobody has read. */
    void note(ConversationId id, Message latest, int unread) {
        jdbc.sql("""
                        update communications.conversation
                        set channel = ?, last_message = ?, last_at = ?, unread = unread + ? where id = ?""")
                .params(latest.channel().name(), latest.id().value(), Timestamp.from(latest.at()), unread, id.value())
                .update();
    }

    /** False when there is none. */
    boolean read(ConversationId id) {
        return jdbc.sql("update communications.conversation set unread = 0 where id = ?")
                        .param(id.value())
                        .update()
                == 1;
    }

    void remove(ConversationId id) {
        jdbc.sql("delete from communications.conversation where id = ?")
                .param(id.value())
                .update();
    }

    void forget(Person person) {
        jdbc.sql("delete from communications.conversation where person = ?")
                .param(person.text())
                .update();
    }

    /**
     * Which conversations are asked for.
     *
     * @param unread whether only those with something unread
     */
    record Wanted(@Nullable Channel channel, @Nullable Person person, boolean unread) {}

    /** Where a page ended. */
    record Place(boolean unread, Instant at, UUID id) {}

    /** Those with something unread first, then the latest; behind a place. */
    List<Row> list(Wanted wanted, @Nullable Place behind, int most) {
        var sql = new StringBuilder("select * from communications.conversation where true");
        var values = new ArrayList<Object>();
        if (wanted.channel() != null) {
            sql.append(" and channel = ?");
            values.add(wanted.channel().name());
        }
        if (wanted.person() != null) {
            sql.append(" and person = ?");
            values.add(wanted.person().text());
        }
        if (wanted.unread()) {
            sql.append(" and unread > 0");
        }
        if (behind != null) {
            sql.append(" and ((unread > 0), last_at, id) < (?, ?, ?)");
            values.addAll(List.of(behind.unread(), Timestamp.from(behind.at()), behind.id()));
        }
        sql.append(" order by (unread > 0) desc, last_at desc, id desc limit ?");
        values.add(most);
        return jdbc.sql(sql.toString()).params(values).query(Row::of).list();
    }
}
