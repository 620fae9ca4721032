package io.rolewright.support;

import io.rolewright.runtime.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a context a new database and data folder; where one service is the target, as that service's role. */
final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** The door's limits, and a model that takes long to load, where a test does not set its own. */
    private static final Map<String, String> USUAL = Map.of(
            "rolewright.titles.meaning",
            "off",
            "rolewright.matching.meaning",
            "off",
            "rolewright.gateway.rates.per-caller",
            "1000000000",
            "rolewright.gateway.rates.per-address",
            "1000000000",
            "rolewright.gateway.load.least-reads",
            "1000",
            "rolewright.gateway.load.least-writes",
            "1000");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = TestDatabase.fresh();
        var services = Target.of(context.getEnvironment()).services();
        var isOne = context.getEnvironment().containsProperty("rolewright.target") && services.size() == 1;
        var role = isOne ? ServiceRole.admit(database, services.first()).name() : "postgres";
        TestPropertyValues.of(
                        "spring.datasource.url=" + database.url(role),
                        "spring.datasource.username=" + role,
                        "spring.datasource.hikari.maximum-pool-size=12",
                        // Contexts are kept for later tests, and must not keep all connections with them.
                        "spring.datasource.hikari.minimum-idle=1",
                        "spring.datasource.hikari.idle-timeout=10000",
                        // The machine that runs the tests may be busy with others.
                        "spring.datasource.hikari.connection-timeout=10000",
                        "rolewright.migrate=false",
                        "rolewright.inner.port=0",
                        "rolewright.data=" + folder(),
                        "rolewright.contracts.copy=true",
                        "rolewright.users.argon2.memory=64",
                        "rolewright.users.argon2.iterations=1",
                        "rolewright.users.failures-per-source=100000",
                        "rolewright.events.backoff=1ms")
                .applyTo(context);
        USUAL.forEach((name, value) -> {
            if (!context.getEnvironment().containsProperty(name)) {
                TestPropertyValues.of(name + "=" + value).applyTo(context);
            }
        });
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "server");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
