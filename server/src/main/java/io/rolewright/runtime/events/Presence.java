package io.rolewright.runtime.events;

import io.rolewright.shared.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * This process among all that run subscriptions. One connection of its own holds the lock that says it lives, listens, and
 * looks around once a second: the only thing that an idle process asks of the database. While that connection is away the
 * process counts as dead: others take its parts, and it works on none.
 */
@Component
class Presence {
    private static final Logger log = LoggerFactory.getLogger(Presence.class);
    private static final long ID_BITS = (1L << 56) - 1;

    private final OwnConnection connections;
    private final Wakeup wakeup;
    private final HeldBack heldBack;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Duration poll;
    private volatile long me;
    private volatile boolean settled;
    private volatile int processes;

    Presence(
            OwnConnection connections,
            Wakeup wakeup,
            HeldBack heldBack,
            JdbcClient jdbc,
            Ids ids,
            EventSettings settings) {
        this.connections = connections;
        this.wakeup = wakeup;
        this.heldBack = heldBack;
        this.jdbc = jdbc;
        this.ids = ids;
        this.poll = settings.poll();
    }

    /** This process's number; another one after each loss of the connection. */
    long me() {
        return me;
    }

    /** Whether it is known who works on what. */
    boolean isSettled() {
        return settled;
    }

    LogState state() {
        return new LogState(heldBack.longest(), processes, settled);
    }

    /** Stays present until interrupted; survives a database that goes away and comes back. */
    void keep(List<Runner> runners, Runnable onRequests) {
        while (!Thread.currentThread().isInterrupted()) {
            try (var connection = connections.open()) {
                new Stay(connection, runners, onRequests).begin();
            } catch (SQLException | DataAccessException failure) {
                log.debug("present again soon", failure);
            }
            settled = false;
            processes = 0;
            runners.forEach(Runner::disown);
            pause();
        }
    }

    /** Gives all parts away at once, without waiting until the connection is missed. */
    void leave() {
        settled = false;
        try {
            jdbc.sql("select runtime.leave_members(?)")
                    .param(me)
                    .query((row, number) -> number)
                    .list();
            wakeup.announceLook();
        } catch (DataAccessException away) {
            log.debug("left without a word", away);
        }
    }

    private void pause() {
        try {
            Thread.sleep(poll);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** From one opening of the connection to its loss. */
    private final class Stay {
        private final PGConnection listening;
        private final JdbcClient jdbc;
        private final List<Runner> runners;
        private final Claims claims;
        private final Runnable onRequests;
        private Set<Long> members = Set.of();
        private long generation = -1;

        Stay(Connection connection, List<Runner> runners, Runnable onRequests) throws SQLException {
            this.listening = connection.unwrap(PGConnection.class);
            this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            this.runners = runners;
            this.onRequests = onRequests;
            me = Math.max(1, ids.next().getLeastSignificantBits() & ID_BITS);
            this.claims = new Claims(jdbc, me, runners);
        }

        void begin() throws SQLException {
            jdbc.sql("listen " + Wakeup.CHANNEL).update();
            claims.join();
            wakeup.announceLook();
            while (!Thread.currentThread().isInterrupted()) {
                look();
                awaitNext();
            }
        }

        private void look() {
            var seen = Look.around(jdbc, me);
            if (!seen.members().equals(members) || seen.free() > 0 || claims.hasSurplus()) {
                members = seen.members();
                if (claims.balance()) {
                    wakeup.announceLook();
                }
                seen = Look.around(jdbc, me);
            }
            note(seen);
        }

        private void note(Look seen) {
            if (generation >= 0 && seen.generation() != generation) {
                runners.stream().filter(Runner::isShared).forEach(Runner::forget);
            }
            generation = seen.generation();
            settled = seen.free() == 0 && !claims.hasSurplus();
            processes = seen.members().size();
            wakeup.toOthers(seen.members().size() > 1);
            wakeup.signal().raise();
            heldBack.note(seen);
            if (seen.requests() > 0) {
                onRequests.run();
            }
        }

        // Facts wake the pump at once and often; looking around has time until the next second, unless somebody asks
        // for it.
        private void awaitNext() throws SQLException {
            var end = System.nanoTime() + poll.toNanos();
            for (var left = poll.toMillis(); left > 0; left = (end - System.nanoTime()) / 1_000_000) {
                for (var notification : listening.getNotifications((int) left)) {
                    if (notification.getParameter().equals(Wakeup.LOOK)) {
                        return;
                    }
                    wakeup.signal().raise();
                }
            }
        }
    }
}
