package io.rolewright.integrations.internal.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Turns at a host, shared by all processes: each turn is a point in time, the next one an interval later. A process takes
 * the turns of the next quarter of a second together, so that a quick host does not cost a row's update for each request.
 */
@Component
class Pace {
    private static final double AHEAD = 0.25;
    private static final int MOST_HOSTS = 10_000;
    private static final double NANOS = 1e9;

    private static final String TAKE = """
            insert into integrations.pace as pace (host, free_at)
            values (:host, clock_timestamp() + :span * interval '1 second')
            on conflict (host) do update
                set free_at = greatest(pace.free_at, clock_timestamp()) + :span * interval '1 second'
            returning extract(epoch from free_at - clock_timestamp()) - :span
            """;

    private final JdbcClient jdbc;
    private final Cache<String, Turns> hosts =
            Caffeine.newBuilder().maximumSize(MOST_HOSTS).build();

    Pace(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the next turn.
     *
     * @return how long to wait for it; empty when it would be longer than {@code patience}, and then none is taken
     */
    Optional<Duration> take(String host, double perSecond, Duration patience) {
        return hosts.get(host, Turns::new).take(perSecond, patience);
    }

    /** Turns that this process has taken and not used yet. */
    private final class Turns {
        private final String host;
        private long next;
        private int left;

        Turns(String host) {
            this.host = host;
        }

        synchronized Optional<Duration> take(double perSecond, Duration patience) {
            var interval = (long) (NANOS / perSecond);
            var now = System.nanoTime();
            if (left == 0) {
                left = Math.max(1, (int) (perSecond * AHEAD));
                next = now + (long) (reserve(left / perSecond) * NANOS);
            }
            var wait = Math.max(0, next - now);
            if (wait > patience.toNanos()) {
                return Optional.empty();
            }
            left--;
            next += interval;
            return Optional.of(Duration.ofNanos(wait));
        }

        /** Seconds until the first of the turns that fill {@code span} seconds. */
        private double reserve(double span) {
            return jdbc.sql(TAKE)
                    .param("host", host)
                    .param("span", span)
                    .query(Double.class)
                    .single();
        }
    }
}
