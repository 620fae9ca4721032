package io.rolewright.gateway.internal.limits;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** The connections to the database that all work shares. */
final class DatabasePool {
    private final ObjectProvider<HikariDataSource> sources;

    DatabasePool(ObjectProvider<HikariDataSource> sources) {
        this.sources = sources;
    }

    /** Whether as many wait for a connection as there are: more work at once would only wait longer, and in the end too long. */
    boolean isCrowded() {
        return pools().anyMatch(pool -> pool.getThreadsAwaitingConnection() >= pool.getTotalConnections());
    }

    private Stream<HikariPoolMXBean> pools() {
        return sources.stream()
                .map(HikariDataSource::getHikariPoolMXBean)
                .flatMap(pool -> Optional.ofNullable(pool).stream());
    }
}
