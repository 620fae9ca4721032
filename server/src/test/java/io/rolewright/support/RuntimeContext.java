package io.rolewright.support;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** The runtime alone, without a service and without a web server: as many as a test wants, started and stopped by it. */
public final class RuntimeContext {
    private RuntimeContext() {}

    @TestConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan("io.rolewright.runtime")
    static class Application {}

    /**
     * Starts it on a database.
     *
     * @param folder its data folder
     * @param beans plain classes with {@code @Bean} methods: subscriptions and what they need
     */
    public static ConfigurableApplicationContext start(TestDatabase database, Path folder, Class<?>... beans) {
        return start(database, "postgres", folder, beans);
    }

    /** Starts it logged in as the role of one service. */
    public static ConfigurableApplicationContext start(
            TestDatabase database, ServiceRole role, Path folder, Class<?>... beans) {
        return start(database, role.name(), folder, beans);
    }

    private static ConfigurableApplicationContext start(
            TestDatabase database, String login, Path folder, Class<?>... beans) {
        return start(
                new String[] {
                    "spring.datasource.url=" + database.url(login),
                    "rolewright.migrate=false",
                    "rolewright.events.backoff=1ms",
                    "rolewright.data=" + folder
                },
                beans);
    }

    /** Starts it with settings, {@code name=value}. */
    public static ConfigurableApplicationContext start(String[] settings, Class<?>... beans) {
        var sources =
                Stream.concat(Stream.of(Application.class), Stream.of(beans)).toArray(Class<?>[]::new);
        return new SpringApplicationBuilder(sources)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .properties("spring.main.banner-mode=off")
                .run();
    }
}
