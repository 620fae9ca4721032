package io.rolewright.runtime.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.env.Environment;

/** The data folder, the database in it unless {@code spring.datasource.url} names another, and its migrations. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    DataFolder dataFolder(@Value("${rolewright.data:./data}") Path folder) {
        return DataFolder.open(folder);
    }

    @Bean
    static MigratedDatabase migratedDatabase(Environment settings) {
        return new MigratedDatabase(settings);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${spring.datasource.url:}' == ''")
    static class Embedded {
        @Bean(destroyMethod = "close")
        EmbeddedPostgres embeddedPostgres(DataFolder folder) {
            return EmbeddedDatabase.start(folder);
        }

        @Bean
        @DependsOn("embeddedPostgres")
        DatabaseWatch databaseWatch(DataFolder folder) {
            return new DatabaseWatch(folder);
        }

        @Bean
        JdbcConnectionDetails embeddedConnection(EmbeddedPostgres database, DataFolder folder) throws IOException {
            return new EmbeddedConnection(
                    database.getJdbcUrl("postgres", "postgres"), EmbeddedDatabase.password(folder));
        }
    }

    private record EmbeddedConnection(String getJdbcUrl, String getPassword) implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return "postgres";
        }
    }
}
