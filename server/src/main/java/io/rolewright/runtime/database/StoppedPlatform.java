package io.rolewright.runtime.database;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The database without any service: for work that the platform is stopped for. */
public final class StoppedPlatform {
    private static final String TARGET = "--rolewright.target=";

    private StoppedPlatform() {}

    // No configuration by its annotations, so that no scan finds it.
    @Import(DatabaseConfiguration.class)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    static class DatabaseAlone {}

    /**
     * Opens the database that the settings name, has work done on it, and closes it.
     *
     * @param settings Spring settings as {@code --name=value}
     * @throws io.rolewright.runtime.StartRefusedException among the causes of what is thrown when it cannot be opened
     */
    public static <T> T ask(Function<ConfigurableApplicationContext, T> work, String... settings) {
        var others = Arrays.stream(settings).filter(setting -> !setting.startsWith(TARGET));
        var all = Stream.concat(others, Stream.of(TARGET + "all"));
        try (var database = new SpringApplicationBuilder(DatabaseAlone.class)
                .web(WebApplicationType.NONE)
                .run(all.toArray(String[]::new))) {
            return work.apply(database);
        }
    }
}
