package io.rolewright.listings.internal;

import io.rolewright.integrations.twins.TwinSettings;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.wire.TwinClock;
import io.rolewright.integrations.twins.world.Site;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Twins of all partners, and the boards that ask them. */
@TestConfiguration(proxyBeanMethods = false)
@EnableConfigurationProperties({Agency.class, ListingSettings.class})
@Import({LinkedInBoard.class, IndeedBoard.class, SearchEngineNotices.class})
class TwinBoards {
    /** So long LinkedIn works on a task. */
    static final Duration DELAY = Duration.ofMinutes(3);

    /** So many jobs Indeed takes in a minute. */
    static final int BUDGET = 30;

    private static final TwinSettings SETTINGS = new TwinSettings(1, 1, List.of(Site.values()), false, DELAY, BUDGET);

    @Bean
    Twins twins() {
        return Twins.start(SETTINGS, TwinClock.standing(TestClock.START));
    }

    @Bean
    DynamicPropertyRegistrar partners(Twins twins) {
        return settings -> twins.settings().forEach((name, value) -> settings.add(name, () -> value));
    }
}
