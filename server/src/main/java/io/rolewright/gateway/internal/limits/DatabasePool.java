package io.rolewright.gateway.internal.limits;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/** The connections to the database that all work shares. */
final class DatabasePool {
    // Asked for when there is work: the door is put together before the database is there.
    private final Supplier<List<HikariDataSource>> sources;

    DatabasePool(ObjectProvider<HikariDataSource> sources) {
        this.sources = SingletonSupplier.of(() -> sources.stream().toList());
    }

    /**
     * Whether as many wait for a connection as there can be: more work at once would only wait longer, and some of it until the
     * pool gives up.
     */
    boolean isCrowded() {
        return sources.get().stream().anyMatch(DatabasePool::isCrowded);
    }

    // There is no pool before somebody has asked for a connection.
    private static boolean isCrowded(HikariDataSource source) {
        var pool = source.getHikariPoolMXBean();
        return pool != null && pool.getThreadsAwaitingConnection() >= source.getMaximumPoolSize();
    }
}
