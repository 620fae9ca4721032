package io.rolewright.runtime.database;

import io.rolewright.runtime.Target;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.env.Environment;

/**
 * Nobody gets the database before it fits this release. The embedded one is migrated; an external one, which others may be
 * working on, is only looked at, unless {@code rolewright.migrate} says otherwise.
 */
final class MigratedDatabase implements BeanPostProcessor {
    private final Environment settings;
    private List<Migrations.Step> steps = List.of();

    MigratedDatabase(Environment settings) {
        this.settings = settings;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSource source) {
            try {
                fit(new Migrations(source));
            } catch (RuntimeException failure) {
                throw Unreachable.explained(failure, settings);
            }
        }
        return bean;
    }

    /** What was done. */
    List<Migrations.Step> steps() {
        return steps;
    }

    private void fit(Migrations migrations) {
        var services = Target.of(settings).services();
        if (settings.getProperty("rolewright.migrate", Boolean.class, isEmbedded())) {
            steps = migrations.run(services);
        } else {
            migrations.check(services);
        }
    }

    private boolean isEmbedded() {
        return settings.getProperty("spring.datasource.url", "").isEmpty();
    }
}
