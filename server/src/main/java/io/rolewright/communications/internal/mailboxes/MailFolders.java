package io.rolewright.communications.internal.mailboxes;

import java.time.Duration;
import javax.net.SocketFactory;
import org.springframework.stereotype.Component;

/** Opens folders on mail servers, with what was given us or with a token that is made for it. */
@Component
public class MailFolders {
    private final MailTokens tokens;
    private final GuardedSockets sockets;
    private final MailboxSettings settings;

    MailFolders(MailTokens tokens, GuardedSockets sockets, MailboxSettings settings) {
        this.tokens = tokens;
        this.sockets = sockets;
        this.settings = settings;
    }

    /** Opens a folder on a server that somebody names, who must not lead us inward. */
    ImapFolder open(MailServer server) throws UnreadableException {
        return open(server, settings.limit(), sockets);
    }

    /**
     * Opens a folder on a server that an administrator names, wherever it is.
     *
     * @param limit how long the server may take for a step
     */
    public ImapFolder open(MailServer server, Duration limit) throws UnreadableException {
        return open(server, limit, SocketFactory.getDefault());
    }

    /** Opens a folder; where a token is refused, once more with another one. */
    private ImapFolder open(MailServer server, Duration limit, SocketFactory through) throws UnreadableException {
        if (!MailTokens.isMade(server.signIn())) {
            return ImapFolder.open(server, limit, through);
        }
        try {
            var token = tokens.make(server.signIn(), server.user());
            try {
                return ImapFolder.open(server.with(token), limit, through);
            } catch (UnreadableException refused) {
                if (!refused.isSignIn()) {
                    throw refused;
                }
                var other = tokens.makeOther(server.signIn(), server.user(), token);
                return ImapFolder.open(server.with(other), limit, through);
            }
        } catch (NoTokenException none) {
            throw unreadable(none);
        }
    }

    private static UnreadableException unreadable(NoTokenException none) {
        return switch (none.reason()) {
            case UNCONNECTED -> new UnreadableException("communications.mailbox-unconnected", none);
            case REFUSED -> new UnreadableException(UnreadableException.SIGN_IN, none);
            case AWAY -> new UnreadableException("communications.mailbox-away", none);
        };
    }
}
