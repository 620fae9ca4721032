package io.rolewright.communications.internal.mailboxes;

import io.rolewright.shared.MailboxId;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to a mail server until the connection breaks or the thread, a virtual one, is interrupted. What does not tell of
 * what comes is left at once.
 *
 * @param mailbox where something may come
 * @param opening opens it
 * @param news is told that something came, and at first that something may have come while nobody listened
 */
record Listening(KeptMailbox mailbox, Opening opening, Consumer<MailboxId> news) implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(Listening.class);

    /** Opens folders. */
    @FunctionalInterface
    interface Opening {
        ImapFolder open(MailServer server) throws UnreadableException;
    }

    @Override
    public void run() {
        try (var folder = opening.open(mailbox.server())) {
            if (!folder.tells()) {
                return;
            }
            var last = folder.last();
            while (!Thread.currentThread().isInterrupted()) {
                news.accept(mailbox.id());
                last = folder.awaitBehind(last);
            }
        } catch (UnreadableException broken) {
            log.debug("mailbox {} is not listened to: {}", mailbox.id(), broken.code());
        }
    }
}
