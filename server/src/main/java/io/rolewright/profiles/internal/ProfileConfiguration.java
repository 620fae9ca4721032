package io.rolewright.profiles.internal;

import io.rolewright.engine.enhancement.BlindVersion;
import io.rolewright.events.profiles.ProfileCorrected;
import io.rolewright.events.profiles.ProfileParsed;
import io.rolewright.events.resumes.ResumeRead;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.models.ModelsInternal;
import io.rolewright.reading.LiveModels;
import io.rolewright.reading.ModelGates;
import io.rolewright.reading.ModelShelf;
import io.rolewright.runtime.events.Subscription;
import io.rolewright.runtime.leases.Chore;
import io.rolewright.runtime.titles.TitleReaders;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Subscribes to documents that wait to be understood, and to what was understood of how people are reached; sets up what understands and improves them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PrintSettings.class, ProfileSettings.class})
class ProfileConfiguration {
    @Bean
    LiveModels<Readers> resumeReaders(ModelsInternal models, ModelShelf shelf, TitleReaders titles, Clock clock) {
        return new LiveModels<>("profiles", Readers.KINDS, models, shelf, set -> Readers.of(set, titles, clock));
    }

    @Bean
    Subscription profileModels(LiveModels<Readers> readers) {
        return readers.subscription();
    }

    @Bean
    Subscription profileTrials(
            LiveModels<Readers> readers, ModelsInternal models, ModelShelf shelf, ResumeTrials trials) {
        return new ModelGates(readers, models, shelf, trials.all()).subscription();
    }

    @Bean
    BlindVersion blindVersion(PrintSettings settings) {
        return new BlindVersion(settings.blindStudyYears());
    }

    @Bean
    Subscription profileParsing(Parsing parsing, Profiles profiles) {
        return Subscription.shared("profiles.parsing")
                .on(ResumeRead.class, parsing::parse, parsing::keep)
                .clearedBy(profiles::clear)
                .keptIn("profiles.profile");
    }

    @Bean
    Subscription profileAddresses(CandidateAddresses addresses) {
        return Subscription.shared("profiles.addresses")
                .on(ProfileParsed.class, addresses::tell, addresses::told)
                .on(ProfileCorrected.class, addresses::tell, addresses::told);
    }

    @Bean
    Subscription profilesOfTheErased(Erasure erasure) {
        return Subscription.shared("profiles.erasure").on(DataKeyDestroyed.class, erasure::forget);
    }

    @Bean
    Chore rereading(Rereading rereading) {
        return new Chore(Rereading.CHORE, Duration.ofMinutes(1), rereading::run);
    }
}
