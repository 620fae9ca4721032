package io.rolewright.adverts.internal;

import io.rolewright.events.jobs.JobChanged;
import io.rolewright.events.jobs.JobReceived;
import io.rolewright.models.ModelsInternal;
import io.rolewright.reading.LiveModels;
import io.rolewright.reading.ModelGates;
import io.rolewright.reading.ModelShelf;
import io.rolewright.runtime.events.Subscription;
import io.rolewright.runtime.leases.Chore;
import io.rolewright.runtime.titles.TitleReaders;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties the parts of {@code adverts} together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AdvertSettings.class, ProseSettings.class})
class AdvertsConfiguration {
    @Bean
    LiveModels<AdvertReader> advertReaders(ModelsInternal models, ModelShelf shelf, TitleReaders titles) {
        return new LiveModels<>("adverts", AdvertReader.KINDS, models, shelf, set -> AdvertReader.of(set, titles));
    }

    @Bean
    Subscription advertModels(LiveModels<AdvertReader> readers) {
        return readers.subscription();
    }

    @Bean
    Subscription advertTrials(
            LiveModels<AdvertReader> readers, ModelsInternal models, ModelShelf shelf, AdvertTrials trials) {
        return new ModelGates(readers, models, shelf, trials.all()).subscription();
    }

    @Bean
    Chore advertRereading(Rereading rereading) {
        return new Chore(Rereading.CHORE, Duration.ofMinutes(1), rereading::run);
    }

    @Bean
    Subscription advertExtraction(Extraction extraction) {
        return Subscription.shared("adverts.extraction")
                .on(JobReceived.class, fact -> extraction.read(fact.job()), extraction::store)
                .on(JobChanged.class, fact -> extraction.read(fact.job()), extraction::store);
    }
}
