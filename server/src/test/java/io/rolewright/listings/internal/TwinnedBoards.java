package io.rolewright.listings.internal;

import io.rolewright.integrations.twins.TwinSettings;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.wire.TwinClock;
import io.rolewright.support.TestClock;
import java.time.Duration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Boards whose time stands still until a test moves it. They take two seconds for what they accepted. */
@TestConfiguration(proxyBeanMethods = false)
class TwinnedBoards {
    @Bean(destroyMethod = "close")
    static Twins twins() {
        return Twins.start(TwinSettings.usual().withAdverts(1).withoutLimits(), TwinClock.standing(TestClock.START));
    }

    @Bean
    static DynamicPropertyRegistrar boards(Twins twins) {
        return settings -> twins.settings().forEach((name, value) -> settings.add(name, () -> value));
    }

    /** Moves the time of the server and of its boards. */
    @Bean
    Hours hours(TestClock clock, Twins twins) {
        return by -> {
            twins.clock().advance(by);
            clock.advance(by);
        };
    }

    /** The time that a test moves. */
    interface Hours {
        void pass(Duration by);
    }
}
