package io.rolewright.adverts.internal;

import io.rolewright.engine.advert.AdvertParser;
import io.rolewright.engine.mention.MentionFinder;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.titles.TitleReader;
import io.rolewright.events.jobs.JobReceived;
import io.rolewright.runtime.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties the parts of {@code adverts} together. */
@Configuration(proxyBeanMethods = false)
class AdvertsConfiguration {
    @Bean
    AdvertParser advertParser(TitleReader titles) {
        var taxonomy = Taxonomy.bundled();
        return new AdvertParser(taxonomy, MentionFinder.learnedWhenAsked(taxonomy), titles);
    }

    @Bean
    Subscription advertExtraction(Extraction extraction) {
        return Subscription.shared("adverts.extraction").on(JobReceived.class, extraction::read, extraction::store);
    }
}
