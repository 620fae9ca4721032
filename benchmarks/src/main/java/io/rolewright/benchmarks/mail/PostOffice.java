package io.rolewright.benchmarks.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mail server in this process, which lives on when the subject is killed and knows what everybody got. */
final class PostOffice implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final String JOURNAL = "journal@agency.example";
    private static final String SECRET = "only-for-this-run";

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP), new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_IMAP)
    });
    private final GreenMailUser journal;

    PostOffice() {
        server.start();
        journal = server.setUser(JOURNAL, JOURNAL, SECRET);
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** Settings of a server that sends by this one. */
    Stream<String> settings() {
        return Stream.of(
                        "smtp.host=" + LOOPBACK,
                        "smtp.port=" + port(),
                        "smtp.security=NONE",
                        "smtp.from=jobs@agency.example",
                        "journal.address=" + JOURNAL,
                        "journal.host=" + LOOPBACK,
                        "journal.port=" + server.getImap().getPort(),
                        "journal.security=NONE",
                        "journal.user=" + JOURNAL,
                        "journal.secret=" + SECRET)
                .map(setting -> "rolewright.communications." + setting);
    }

    /** How many e-mails were taken so far. */
    int taken() {
        return count(journal);
    }

    /** How many e-mails each address got that got any, without the journal. */
    Map<String, Integer> got() {
        return server.getUserManager().listUser().stream()
                .filter(user -> !user.getEmail().equals(JOURNAL))
                .collect(Collectors.toMap(GreenMailUser::getEmail, this::count));
    }

    /** Forgets everybody and everything, so that the next one begins on even terms. */
    void empty() throws FolderException {
        server.purgeEmailFromAllMailboxes();
        List.copyOf(server.getUserManager().listUser()).stream()
                .filter(user -> user != journal)
                .forEach(server.getUserManager()::deleteUser);
    }

    private int count(GreenMailUser user) {
        try {
            return server.getManagers().getImapHostManager().getInbox(user).getMessageCount();
        } catch (FolderException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
