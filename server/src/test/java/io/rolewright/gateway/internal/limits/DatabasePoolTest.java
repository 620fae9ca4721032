package io.rolewright.gateway.internal.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.rolewright.support.TestDatabase;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class DatabasePoolTest {
    @Test
    void isCrowdedWhereAsManyWaitAsThereAreConnections() throws SQLException {
        var config = new HikariConfig();
        config.setDataSource(TestDatabase.empty().owner());
        config.setMaximumPoolSize(1);
        try (var source = new HikariDataSource(config)) {
            var beans = new DefaultListableBeanFactory();
            beans.registerSingleton("source", source);
            var pool = new DatabasePool(beans.getBeanProvider(HikariDataSource.class));
            assertThat(pool.isCrowded()).isFalse();
            CompletableFuture<Void> second;
            try (var first = source.getConnection()) {
                assertThat(first.isValid(1)).isTrue();
                assertThat(pool.isCrowded()).isFalse();
                second = CompletableFuture.runAsync(() -> open(source));
                while (!pool.isCrowded()) {
                    assertThat(second).isNotDone();
                    Thread.onSpinWait();
                }
            }
            second.join();
            assertThat(pool.isCrowded()).isFalse();
        }
    }

    @Test
    void isNeverCrowdedWhereThereIsNone() {
        var beans = new DefaultListableBeanFactory();
        assertThat(new DatabasePool(beans.getBeanProvider(HikariDataSource.class)).isCrowded())
                .isFalse();
    }

    private static void open(HikariDataSource source) {
        try {
            source.getConnection().close();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
