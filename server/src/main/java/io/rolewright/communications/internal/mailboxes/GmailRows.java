package io.rolewright.communications.internal.mailboxes;

import io.rolewright.shared.MailboxId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far mailboxes at Gmail were read, and which messages came there, as rows. */
@Component
class GmailRows {
    private final JdbcClient jdbc;

    GmailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last change of a mailbox that is known. */
    Optional<String> history(MailboxId mailbox) {
        return jdbc.sql("select history from communications.gmail_mailbox where mailbox = ?")
                .param(mailbox.value())
                .query((row, number) -> row.getString(1))
                .optional();
    }

    /** Notes what came, unless the mailbox was removed meanwhile; what is known stays as it is. */
    void add(MailboxId mailbox, GmailNews news) {
        jdbc.sql("""
                        insert into communications.gmail_message (mailbox, message)
                        select mailbox.id, came.message
                        from communications.mailbox,
                             unnest(?::text[]) with ordinality as came(message, place)
                        where mailbox.id = ?
                        order by came.place
                        on conflict do nothing""")
                .params(news.messages().toArray(String[]::new), mailbox.value())
                .update();
        jdbc.sql("""
                        insert into communications.gmail_mailbox (mailbox, history)
                        select id, ? from communications.mailbox where id = ?
                        on conflict (mailbox) do update set history = excluded.history""").params(news.history(), mailbox.value()).update();
    }

    /** The first so many messages that are to be taken in, in the order in which they came. */
    List<String> waiting(MailboxId mailbox, int most) {
        return jdbc.sql("""
                        select message from communications.gmail_message
                        where mailbox = ? and not is_taken order by number limit ?""")
                .params(mailbox.value(), most)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Notes that a message was taken in. */
    void taken(MailboxId mailbox, String message) {
        jdbc.sql("update communications.gmail_message set is_taken = true where mailbox = ? and message = ?")
                .params(mailbox.value(), message)
                .update();
    }

    /** Forgets a message that is not in the inbox any more; when it comes back there, it is news. */
    void forget(MailboxId mailbox, String message) {
        jdbc.sql("delete from communications.gmail_message where mailbox = ? and message = ?")
                .params(mailbox.value(), message)
                .update();
    }
}
