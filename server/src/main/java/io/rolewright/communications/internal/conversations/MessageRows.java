package io.rolewright.communications.internal.conversations;

import io.rolewright.communications.AttachedFile;
import io.rolewright.communications.MailOrigin;
import io.rolewright.communications.Message;
import io.rolewright.communications.internal.people.People;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.MessageState;
import io.rolewright.events.communications.Purpose;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.ConversationId;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Person;
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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Messages as rows, encrypted under the key of the person with whom they are, or the service's. */
@Component
public class MessageRows {
    private static final String TABLE = "communications.message.";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final JsonMapper json;

    MessageRows(JdbcClient jdbc, FieldCipher cipher, JsonMapper json) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
    }

    /** Adds a message; false when there is one of this intent. */
    boolean add(Entry entry) {
        var message = entry.message();
        var purpose = message.purpose();
        var conversation = message.conversation();
        return jdbc.sql("""
                        insert into communications.message (id, conversation, person, channel, purpose, state, code,
                            address, subject, text, html, files, intent, header, answered, alias, at, due_at,
                            origin)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (intent) do nothing""")
                        .param(message.id().value())
                        .param(conversation == null ? null : conversation.value())
                        .param(text(message.person()))
                        .param(message.channel().name())
                        .param(purpose == null ? null : purpose.name())
                        .param(message.state().name())
                        .param(message.code())
                        .param(sealed(message, "address", message.address()))
                        .param(sealed(message, "subject", message.subject()))
                        .param(sealed(message, "text", message.text()))
                        .param(sealed(message, "html", entry.html()))
                        .param(sealed(message, "files", json.writeValueAsString(message.files())))
                        .param(entry.intent())
                        .param(entry.header())
                        .param(entry.answered())
                        .param(message.alias())
                        .param(Timestamp.from(message.at()))
                        .param(time(message.dueAt()))
                        .param(sealed(message, "origin", text(message.origin())))
                        .update()
                == 1;
    }

    /** Encrypts a message anew for somebody whom we know now, in their conversation. */
    void hand(Entry entry, ConversationId conversation, Person person) {
        var message = entry.message();
        var theirs = new Message(
                message.id(),
                conversation,
                person,
                message.channel(),
                message.purpose(),
                message.state(),
                message.code(),
                message.address(),
                message.subject(),
                message.text(),
                message.alias(),
                message.files(),
                message.at(),
                message.dueAt(),
                message.origin());
        jdbc.sql("delete from communications.message where id = ?")
                .param(message.id().value())
                .update();
        add(new Entry(theirs, entry.html(), entry.intent(), entry.header(), entry.answered()));
    }

    /** One message with all that belongs to it. */
    public Optional<Entry> find(MessageId id) {
        return jdbc.sql("select * from communications.message where id = ?")
                .param(id.value())
                .query(Row::of)
                .optional()
                .map(this::entry);
    }

    Optional<Entry> find(String intent) {
        return jdbc.sql("select * from communications.message where intent = ?")
                .param(intent)
                .query(Row::of)
                .optional()
                .map(this::entry);
    }

    /** The e-mail of ours with this {@code Message-ID}. */
    public Optional<Entry> findSent(String header) {
        return jdbc.sql(
                        "select * from communications.message where header = ? and state <> 'RECEIVED' order by id limit 1")
                .param(header)
                .query(Row::of)
                .optional()
                .map(this::entry);
    }

    /** Where the first e-mail with one of these headers stands. */
    Optional<ConversationId> threadOf(List<String> headers) {
        return jdbc.sql("select conversation from communications.message"
                        + " where header = any (?) and conversation is not null order by id limit 1")
                .param(headers.toArray(String[]::new))
                .query((row, number) -> new ConversationId(row.getObject("conversation", UUID.class)))
                .optional();
    }

    /** The latest first, those before one. */
    List<Message> list(ConversationId conversation, @Nullable UUID before, int most) {
        var conditions = new Conditions().behind("id", before, true);
        return jdbc
                .sql("select * from communications.message where conversation = ?" + conditions.sql()
                        + " order by id desc limit ?")
                .param(conversation.value())
                .params(conditions.values())
                .param(most)
                .query(Row::of)
                .list()
                .stream()
                .map(row -> entry(row).message())
                .toList();
    }

    /** All of a conversation, for those who move it. */
    List<Entry> all(ConversationId conversation) {
        return jdbc
                .sql("select * from communications.message where conversation = ? order by id for update")
                .param(conversation.value())
                .query(Row::of)
                .list()
                .stream()
                .map(this::entry)
                .toList();
    }

    void forget(Person person) {
        jdbc.sql("delete from communications.message where person = ?")
                .param(person.text())
                .update();
    }

    private Entry entry(Row row) {
        var files = json.readValue(opened(row, "files", row.files()), new TypeReference<List<AttachedFile>>() {});
        var message = new Message(
                row.id(),
                row.conversation(),
                row.person(),
                row.channel(),
                row.purpose(),
                row.state(),
                row.code(),
                opened(row, "address", row.address()),
                openedIfThere(row, "subject", row.subject()),
                opened(row, "text", row.text()),
                row.alias(),
                files,
                row.at(),
                row.dueAt(),
                origin(row));
        return new Entry(message, openedIfThere(row, "html", row.html()), row.intent(), row.header(), row.answered());
    }

    private @Nullable String text(@Nullable MailOrigin origin) {
        return origin == null ? null : json.writeValueAsString(origin);
    }

    private @Nullable MailOrigin origin(Row row) {
        var origin = openedIfThere(row, "origin", row.origin());
        return origin == null ? null : json.readValue(origin, MailOrigin.class);
    }

    private byte @Nullable [] sealed(Message message, String column, @Nullable String text) {
        return text == null
                ? null
                : cipher.encryptText(key(message.person()), Cell.of(TABLE + column, message.id()), text);
    }

    private @Nullable String openedIfThere(Row row, String column, byte @Nullable [] sealed) {
        return sealed == null ? null : opened(row, column, sealed);
    }

    private String opened(Row row, String column, byte[] sealed) {
        return cipher.decryptText(key(row.person()), Cell.of(TABLE + column, row.id()), sealed);
    }

    private static KeyName key(@Nullable Person person) {
        return person == null ? People.NOBODY : People.key(person);
    }

    private static @Nullable String text(@Nullable Person person) {
        return person == null ? null : person.text();
    }

    private static @Nullable Timestamp time(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    /** A row as it stands; decrypted once no connection is held any more, since that may need one for the key. */
    private record Row(
            MessageId id,
            @Nullable ConversationId conversation,
            @Nullable Person person,
            Channel channel,
            @Nullable Purpose purpose,
            MessageState state,
            @Nullable String code,
            byte[] address,
            byte @Nullable [] subject,
            byte[] text,
            byte @Nullable [] html,
            byte[] files,
            String intent,
            @Nullable String header,
            @Nullable String answered,
            @Nullable String alias,
            Instant at,
            @Nullable Instant dueAt,
            byte @Nullable [] origin) {
        static Row of(ResultSet row, int number) throws SQLException {
            var person = row.getString("person");
            var purpose = row.getString("purpose");
            var dueAt = row.getTimestamp("due_at");
            var conversation = row.getObject("conversation", UUID.class);
            return new Row(
                    new MessageId(row.getObject("id", UUID.class)),
                    conversation == null ? null : new ConversationId(conversation),
                    person == null ? null : Person.parse(person),
                    Channel.valueOf(row.getString("channel")),
                    purpose == null ? null : Purpose.valueOf(purpose),
                    MessageState.valueOf(row.getString("state")),
                    row.getString("code"),
                    row.getBytes("address"),
                    row.getBytes("subject"),
                    row.getBytes("text"),
                    row.getBytes("html"),
                    row.getBytes("files"),
                    row.getString("intent"),
                    row.getString("header"),
                    row.getString("answered"),
                    row.getString("alias"),
                    row.getTimestamp("at").toInstant(),
                    dueAt == null ? null : dueAt.toInstant(),
                    row.getBytes("origin"));
        }
    }
}
