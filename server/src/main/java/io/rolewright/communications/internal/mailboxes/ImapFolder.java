package io.rolewright.communications.internal.mailboxes;

import io.rolewright.communications.MailSecurity;
import io.rolewright.communications.MailSignIn;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.MessageIDTerm;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.net.SocketFactory;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;

/** A folder on an IMAP server, opened for reading only: nothing in it is marked as read. */
public final class ImapFolder implements AutoCloseable {
    private static final int CHUNK = 1 << 20;

    private final Store store;
    private final IMAPFolder folder;

    private ImapFolder(Store store, IMAPFolder folder) {
        this.store = store;
        this.folder = folder;
    }

    /**
     * Signs in and opens the folder.
     *
     * @param limit how long the server may take for a step
     * @param sockets make the connections
     */
    static ImapFolder open(MailServer server, Duration limit, SocketFactory sockets) throws UnreadableException {
        try {
            var settings = settings(server, limit);
            settings.put("mail.imap.socketFactory", sockets);
            settings.setProperty("mail.imap.socketFactory.fallback", "false");
            var store = Session.getInstance(settings).getStore("imap");
            try {
                store.connect(server.host(), server.port(), server.user(), server.secret());
                var folder = (IMAPFolder) store.getFolder(server.folder());
                folder.open(Folder.READ_ONLY);
                return new ImapFolder(store, folder);
            } catch (MessagingException failure) {
                store.close();
                throw failure;
            }
        } catch (MessagingException failure) {
            throw unreadable(failure);
        }
    }

    private static Properties settings(MailServer server, Duration limit) {
        var settings = new Properties();
        var milliseconds = Long.toString(limit.toMillis());
        settings.setProperty("mail.imap.connectiontimeout", milliseconds);
        settings.setProperty("mail.imap.timeout", milliseconds);
        settings.setProperty("mail.imap.writetimeout", milliseconds);
        if (server.signIn() != MailSignIn.PASSWORD) {
            settings.setProperty("mail.imap.auth.mechanisms", "XOAUTH2");
        }
        settings.setProperty("mail.imap.peek", "true");
        settings.setProperty("mail.imap.fetchsize", Integer.toString(CHUNK));
        settings.setProperty("mail.imap.ssl.checkserveridentity", "true");
        settings.setProperty("mail.imap.ssl.enable", Boolean.toString(server.security() == MailSecurity.TLS));
        var startsTls = Boolean.toString(server.security() == MailSecurity.STARTTLS);
        settings.setProperty("mail.imap.starttls.enable", startsTls);
        settings.setProperty("mail.imap.starttls.required", startsTls);
        return settings;
    }

    long validity() throws UnreadableException {
        try {
            return folder.getUIDValidity();
        } catch (MessagingException failure) {
            throw unreadable(failure);
        }
    }

    /** The numbers of the messages behind one, in their order; the first so many. */
    List<Long> after(long uid, int most) throws UnreadableException {
        try {
            var numbers = new ArrayList<Long>();
            for (var message : behind(uid)) {
                numbers.add(folder.getUID(message));
            }
            // A server answers the last message, too, when none is behind the one that was asked for.
            return numbers.stream()
                    .filter(one -> one > uid)
                    .sorted()
                    .limit(most)
                    .toList();
        } catch (MessagingException failure) {
            throw unreadable(failure);
        }
    }

    private List<Message> behind(long uid) throws MessagingException {
        return Arrays.asList(folder.getMessagesByUID(uid + 1, UIDFolder.LASTUID));
    }

    /** Whether the server tells by itself of what comes (RFC 2177). */
    boolean tells() throws UnreadableException {
        try {
            // Asking the store would open another connection.
            return (Boolean) folder.doCommand(protocol -> protocol.hasCapability("IDLE"));
        } catch (MessagingException failure) {
            throw unreadable(failure);
        }
    }

    /** The number of the last message; 0 when there is none. */
    long last() throws UnreadableException {
        try {
            var count = folder.getMessageCount();
            return count == 0 ? 0 : folder.getUID(folder.getMessage(count));
        } catch (MessagingException failure) {
            throw unreadable(failure);
        }
    }

    /**
     * Waits until the server tells of a message behind one, however long that takes. A virtual thread that is interrupted
     * meanwhile loses the connection.
     *
     * @return the number of the last message
     */
    long awaitBehind(long uid) throws UnreadableException {
        try {
            var last = last();
            while (last <= uid) {
                folder.idle(true);
                last = last();
            }
            return last;
        } catch (MessagingException failure) {
            throw unreadable(failure);
        }
    }

    /** Whether a message is there still. */
    boolean holds(long uid) throws UnreadableException {
        return raw(uid).isPresent();
    }

    /** Whether an e-mail with this {@code Message-ID} is there. */
    public boolean has(String messageId) throws UnreadableException {
        try {
            return folder.search(new MessageIDTerm(messageId)).length > 0;
        } catch (MessagingException failure) {
            throw unreadable(failure);
        }
    }

    /** A message as it is; absent when it was deleted meanwhile. */
    Optional<InputStream> raw(long uid) throws UnreadableException {
        try {
            var message = (IMAPMessage) folder.getMessageByUID(uid);
            return message == null ? Optional.empty() : Optional.of(message.getMimeStream());
        } catch (MessagingException failure) {
            throw unreadable(failure);
        }
    }

    private static UnreadableException unreadable(MessagingException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof GuardedSockets.InnerAddressException) {
                return new UnreadableException("communications.mailbox-inner", failure);
            }
        }
        return switch (failure) {
            case AuthenticationFailedException refused -> new UnreadableException(UnreadableException.SIGN_IN, refused);
            case FolderNotFoundException missing -> new UnreadableException("communications.mailbox-folder", missing);
            default -> new UnreadableException("communications.mailbox-away", failure);
        };
    }

    @Override
    public void close() {
        try (store) {
            folder.close(false);
        } catch (MessagingException | IllegalStateException gone) {
            // The connection is given up either way.
        }
    }
}
