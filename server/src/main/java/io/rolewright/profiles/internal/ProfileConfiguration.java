package io.rolewright.profiles.internal;

import io.rolewright.engine.enhancement.BlindVersion;
import io.rolewright.engine.enhancement.Enhancement;
import io.rolewright.engine.enhancement.TruthChecker;
import io.rolewright.engine.resume.JsonResume;
import io.rolewright.engine.resume.ResumeCorrector;
import io.rolewright.engine.resume.ResumeParser;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.titles.TitleReader;
import io.rolewright.events.resumes.ResumeRead;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.runtime.events.Subscription;
import io.rolewright.runtime.leases.Chore;
import io.rolewright.shared.Version;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Subscribes to documents that wait to be understood; sets up what understands and improves them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PrintSettings.class, ProfileSettings.class})
class ProfileConfiguration {
    @Bean
    ResumeParser resumeParser(Clock clock, TitleReader titles) {
        return new ResumeParser(Taxonomy.bundled(), clock, titles);
    }

    @Bean
    ResumeCorrector resumeCorrector(Clock clock, TitleReader titles) {
        return new ResumeCorrector(Taxonomy.bundled(), clock, titles);
    }

    @Bean
    JsonResume jsonResume() {
        return new JsonResume(Taxonomy.bundled(), Version.current());
    }

    @Bean
    Enhancement enhancement() {
        return new Enhancement(Taxonomy.bundled(), Version.current());
    }

    @Bean
    TruthChecker truthChecker() {
        return new TruthChecker(Taxonomy.bundled());
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
    Subscription profilesOfTheErased(Erasure erasure) {
        return Subscription.shared("profiles.erasure").on(DataKeyDestroyed.class, erasure::forget);
    }

    @Bean
    Chore rereading(Rereading rereading) {
        return new Chore(Rereading.CHORE, Duration.ofMinutes(1), rereading::run);
    }
}
