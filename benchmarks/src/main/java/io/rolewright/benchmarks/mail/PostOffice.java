package io.rolewright.benchmarks.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A mail server in this process, which lives on when the subject is killed and knows what everybody got. */
final class PostOffice implements Recipients, AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, Ports.LOOPBACK, ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, Ports.LOOPBACK, ServerSetup.PROTOCOL_IMAP)
    });
    private final GreenMailUser journal;

    PostOffice() {
        server.start();
        journal = server.setUser(Ports.JOURNAL, Ports.JOURNAL, Ports.SECRET);
    }

    Ports ports() {
        return new Ports(server.getSmtp().getPort(), server.getImap().getPort());
    }

    @Override
    public String[] arguments(String... others) {
        return ports().arguments(others);
    }

    @Override
    public void prepare(Mailing mailing, int count) {
        mailing.prepare(count, number -> Mailing.email(Mailing.address(number)));
    }

    @Override
    public int taken() {
        return count(journal);
    }

    /** By address, without the journal. */
    @Override
    public Map<String, Integer> got() {
        return server.getUserManager().listUser().stream()
                .filter(user -> !user.getEmail().equals(Ports.JOURNAL))
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
