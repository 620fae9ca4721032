package io.rolewright.adverts.internal;

import io.rolewright.engine.advert.AdvertParser;
import io.rolewright.engine.mention.MentionFinder;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.events.jobs.JobReceived;
import io.rolewright.runtime.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties the parts of {@code adverts} together. */
@Configuration(proxyBeanMethods = false)
class AdvertsConfiguration {
    @Bean
    AdvertParser advertParser() {
        return new AdvertParser(Taxonomy.bundled(), MentionFinder.learnedWhenAsked(Taxonomy.bundled()));
    }

    @Bean
    Subscription advertExtraction(Extraction extraction) {
        return Subscription.shared("adverts.extraction").on(JobReceived.class, extraction::read, extraction::store);
    }
}
