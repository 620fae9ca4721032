package io.rolewright.communications.internal.calls;

import io.rolewright.integrations.twins.TwinSettings;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.wire.TwinClock;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The twin of Twilio, and the address at which it reaches us. */
@TestConfiguration(proxyBeanMethods = false)
class TelephoneCompany {
    /** Friday noon in Sydney. */
    static final Instant NOON = Instant.parse("2026-11-27T01:00:00Z");

    @Bean
    Twins twins() {
        return Twins.start(TwinSettings.usual().withAdverts(1).withoutLimits(), TwinClock.standing(NOON));
    }

    @Bean
    PublicAddress site() {
        return new PublicAddress();
    }

    @Bean
    DynamicPropertyRegistrar outside(Twins twins, PublicAddress site) {
        return settings -> {
            twins.settings().forEach((name, value) -> settings.add(name, () -> value));
            settings.add("rolewright.agency.site", site::site);
        };
    }
}
