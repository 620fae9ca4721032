package io.rolewright.runtime.database;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Migrates the schemas of all services and does nothing else: {@code serve --target=migrate}. */
public final class Upgrade {
    private static final String TARGET = "--rolewright.target=";

    private Upgrade() {}

    // No configuration by its annotations, so that no scan finds it.
    @Import(DatabaseConfiguration.class)
    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static class DatabaseAlone {}

    /**
     * Migrates.
     *
     * @param settings Spring settings as {@code --name=value}
     * @throws io.rolewright.runtime.StartRefusedException among the causes of what is thrown when the start is refused
     */
    public static List<Migrations.Step> run(String... settings) {
        // A setting that is given twice becomes a list.
        var others = Arrays.stream(settings).filter(setting -> !setting.startsWith(TARGET));
        var all = Stream.concat(others, Stream.of(TARGET + "all", "--rolewright.migrate=true"));
        try (var database = new SpringApplicationBuilder(DatabaseAlone.class)
                .web(WebApplicationType.NONE)
                // An external database needs no data folder, which a server may be working in.
                .lazyInitialization(true)
                .run(all.toArray(String[]::new))) {
            database.getBean(DataSource.class);
            return database.getBean(MigratedDatabase.class).steps();
        }
    }
}
