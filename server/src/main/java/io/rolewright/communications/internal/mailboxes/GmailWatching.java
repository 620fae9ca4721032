package io.rolewright.communications.internal.mailboxes;

import io.rolewright.shared.ContractException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has Google tell us of mail that comes, where our account with it names a topic: of each mailbox that is read, asked anew every
 * day, and of no other. Without that, mailboxes are read a little later.
 */
@Component
class GmailWatching {
    private static final Logger log = LoggerFactory.getLogger(GmailWatching.class);
    private static final Duration DAY = Duration.ofDays(1);

    /** After a refusal it is asked for again so much later. */
    private static final Duration PAUSE = Duration.ofHours(1);

    private final GmailCalls gmail;
    private final GmailWatches watches;
    private final Clock clock;

    GmailWatching(GmailCalls gmail, GmailWatches watches, Clock clock) {
        this.gmail = gmail;
        this.watches = watches;
        this.clock = clock;
    }

    /** Asks for what is missing, and ends what nobody needs. */
    void look() {
        var topic = gmail.topic();
        topic.ifPresent(name -> watches.due(name, clock.instant()).forEach(user -> watch(user, name)));
        (topic.isPresent() ? watches.unneeded() : watches.all()).forEach(this::stop);
    }

    /** It is noted before it is asked for, so that none is forgotten that may have begun. */
    private void watch(String user, String topic) {
        watches.keep(user, topic, clock.instant().plus(PAUSE));
        try {
            gmail.watch(user, topic);
            watches.keep(user, topic, clock.instant().plus(DAY));
        } catch (UnreadableException refused) {
            log.warn("Google does not tell of a mailbox: {}", refused.code());
        } catch (ContractException away) {
            log.warn("Google was not asked to tell of a mailbox: {}", away.code());
        }
    }

    /** What cannot be ended ends by itself within a week. */
    private void stop(String user) {
        try {
            gmail.stop(user);
            watches.forget(user);
        } catch (UnreadableException refused) {
            if (!refused.isPassing()) {
                watches.forget(user);
            }
        } catch (ContractException away) {
            log.debug("the watch of a mailbox was not ended", away);
        }
    }
}
