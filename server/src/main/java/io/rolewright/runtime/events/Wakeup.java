package io.rolewright.runtime.events;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells this process and all others that facts were appended.
 *
 * <p>NOTIFY is sent after the commit, from a transaction of its own: inside it takes a lock over the whole database until the
 * commit is through. What a crash in between loses, the poll finds.
 */
@Component
class Wakeup {
    private static final Logger log = LoggerFactory.getLogger(Wakeup.class);
    private static final String CHANNEL = "rolewright_events";

    private final DataSource source;
    private final JdbcClient jdbc;
    private final Duration poll;
    private final Signal signal = new Signal();
    private final AtomicBoolean sending = new AtomicBoolean();

    Wakeup(DataSource source, JdbcClient jdbc, EventSettings settings) {
        this.source = source;
        this.jdbc = jdbc;
        this.poll = settings.poll();
    }

    Signal signal() {
        return signal;
    }

    void announce() {
        signal.raise();
        if (sending.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::send);
        }
    }

    private void send() {
        // Cleared first: a commit from here on is told by the next notification.
        sending.set(false);
        try {
            jdbc.sql("select pg_notify(?, '')")
                    .param(CHANNEL)
                    .query((row, number) -> number)
                    .list();
        } catch (DataAccessException failure) {
            log.debug("wake-up not sent", failure);
        }
    }

    /** Listens until interrupted; survives a database that goes away and comes back. */
    void listen() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                listenOnce();
            } catch (SQLException failure) {
                log.debug("listening again", failure);
                pause();
            }
        }
    }

    private void listenOnce() throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            var listening = connection.unwrap(PGConnection.class);
            while (!Thread.currentThread().isInterrupted()) {
                if (listening.getNotifications((int) poll.toMillis()).length > 0) {
                    signal.raise();
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(poll);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
