package io.rolewright.listings.internal;

import io.rolewright.events.integrations.WebhookReceived;
import io.rolewright.events.jobs.JobClosed;
import io.rolewright.runtime.events.Subscription;
import io.rolewright.runtime.leases.Chore;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties the parts of {@code listings} together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ListingSettings.class)
class ListingsConfiguration {
    @Bean
    Subscription listingClosings(JobClosings closings) {
        return Subscription.shared("listings.job-closings").on(JobClosed.class, closings::take);
    }

    @Bean
    Subscription listingEvents(BoardEvents events) {
        return Subscription.shared("listings.board-events").on(WebhookReceived.class, events::read, events::take);
    }

    @Bean
    Chore listingNews(BoardEvents events, ListingSettings settings) {
        return new Chore("listings.board-news", settings.newsEvery(), lease -> events.ask());
    }

    @Bean
    Chore listingOutcomes(Outcomes outcomes) {
        return new Chore("listings.outcomes", Duration.ofSeconds(30), lease -> outcomes.tell());
    }

    @Bean
    Chore searchEngineNotices(SearchEngineNotices notices) {
        return new Chore("listings.search-engine-notices", Duration.ofMinutes(1), lease -> notices.send());
    }
}
