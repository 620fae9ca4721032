package io.rolewright.runtime.events;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells this process and all others that facts were appended.
 *
 * <p>NOTIFY is sent after the commit, from a transaction of its own: inside it takes a lock over the whole database until the
 * commit is through. What a crash in between loses, looking around finds. A process that is alone tells nobody.
 */
@Component
class Wakeup {
    static final String CHANNEL = "rolewright_events";
    /** Says that something else than facts is new. */
    static final String LOOK = "look";

    private static final Logger log = LoggerFactory.getLogger(Wakeup.class);

    private final JdbcClient jdbc;
    private final Signal signal = new Signal();
    private final AtomicBoolean sending = new AtomicBoolean();
    private volatile boolean others = true;

    Wakeup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Signal signal() {
        return signal;
    }

    /** Whether there are other processes to tell. */
    void toOthers(boolean others) {
        this.others = others;
    }

    void announce() {
        signal.raise();
        if (others && sending.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::send);
        }
    }

    private void send() {
        // Cleared first: a commit from here on is told by the next notification.
        sending.set(false);
        notify("");
    }

    /** Has all processes, this one too, look around at once. */
    void announceLook() {
        notify(LOOK);
    }

    private void notify(String word) {
        try {
            jdbc.sql("select pg_notify(?, ?)")
                    .params(CHANNEL, word)
                    .query((row, number) -> number)
                    .list();
        } catch (DataAccessException failure) {
            log.debug("wake-up not sent", failure);
        }
    }
}
