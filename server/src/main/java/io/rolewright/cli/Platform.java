package io.rolewright.cli;

import org.springframework.context.ConfigurableApplicationContext;

/** Starts the platform in this process. */
@FunctionalInterface
public interface Platform {
    /**
     * Starts it; answers when it is ready.
     *
     * @param settings Spring settings as {@code --name=value}
     */
    ConfigurableApplicationContext start(String... settings);
}
