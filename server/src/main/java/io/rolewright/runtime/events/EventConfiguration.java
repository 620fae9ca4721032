package io.rolewright.runtime.events;

import io.rolewright.runtime.leases.Chore;
import io.rolewright.runtime.leases.MoreChores;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of the event log. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EventSettings.class)
class EventConfiguration {
    private static final Duration EVERY = Duration.ofHours(1);

    @Bean
    Chore droppingDays(Retention retention) {
        return new Chore("runtime.retention", EVERY, retention::drop);
    }

    /** One for each subscription that runs here, because it takes the role of the service to copy its tables. */
    @Bean
    MoreChores takingSnapshots(ObjectProvider<Subscription> declared, Retention retention, EventSettings settings) {
        return () -> declared.stream()
                .filter(one -> settings.retention() != null
                        && one.isRebuildable()
                        && !one.tables().isEmpty())
                .map(one -> new Chore(one.name() + "-snapshot", EVERY, lease -> retention.snapshot(one, lease)));
    }
}
