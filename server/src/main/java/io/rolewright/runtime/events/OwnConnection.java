package io.rolewright.runtime.events;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** Opens a connection outside the pool, for what lasts as long as the process: listening, and the lock that says it lives. */
@Component
class OwnConnection {
    private final JdbcConnectionDetails details;

    OwnConnection(JdbcConnectionDetails details) {
        this.details = details;
    }

    /** A connection that both ends find broken soon after the other is gone without a word. */
    Connection open() throws SQLException {
        var connection = DriverManager.getConnection(details.getJdbcUrl(), properties());
        try (var statement = connection.createStatement()) {
            statement.execute("set tcp_keepalives_idle = 5");
            statement.execute("set tcp_keepalives_interval = 5");
            statement.execute("set tcp_keepalives_count = 2");
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    private Properties properties() {
        var properties = new Properties();
        properties.setProperty("ApplicationName", "rolewright events");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("tcpKeepAlive", "true");
        if (details.getUsername() != null) {
            properties.setProperty("user", details.getUsername());
        }
        if (details.getPassword() != null) {
            properties.setProperty("password", details.getPassword());
        }
        return properties;
    }
}
