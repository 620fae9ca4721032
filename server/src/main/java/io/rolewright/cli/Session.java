package io.rolewright.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A platform to work with, until it is closed.
 *
 * @param client asks it
 * @param own what the command started itself and stops again; absent where the platform was running
 */
record Session(PlatformClient client, @Nullable ConfigurableApplicationContext own) implements AutoCloseable {
    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
