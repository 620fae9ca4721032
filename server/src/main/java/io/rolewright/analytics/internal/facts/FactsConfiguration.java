package io.rolewright.analytics.internal.facts;

import io.rolewright.runtime.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the figures follow all facts. */
@Configuration(proxyBeanMethods = false)
class FactsConfiguration {
    @Bean
    Subscription analyticsFigures(Figures figures) {
        return Subscription.shared("analytics.figures")
                .onEveryBatch(figures::take)
                .clearedBy(figures::clear)
                .keptIn(Figures.TABLES);
    }
}
