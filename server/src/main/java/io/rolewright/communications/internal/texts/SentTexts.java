package io.rolewright.communications.internal.texts;

import io.rolewright.shared.MessageId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What Twilio calls the messages that it took, as rows. */
@Component
class SentTexts {
    private final JdbcClient jdbc;

    SentTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes down what a message is called; false when that is another one's name, or it has one. */
    boolean add(MessageId message, String sid) {
        return jdbc.sql("""
                                insert into communications.text_message (message, sid)
                                select id, ? from communications.message where id = ? on conflict do nothing""").params(sid, message.value()).update() == 1;
    }

    boolean has(MessageId message) {
        return jdbc.sql("select exists (select from communications.text_message where message = ?)")
                .param(message.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    Optional<MessageId> find(String sid) {
        return jdbc.sql("select message from communications.text_message where sid = ?")
                .param(sid)
                .query((row, number) -> new MessageId(row.getObject("message", UUID.class)))
                .optional();
    }
}
