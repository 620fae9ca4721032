package io.rolewright.profiles.internal;

import io.rolewright.engine.resume.JsonResume;
import io.rolewright.engine.resume.ResumeParser;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.events.resumes.ResumeRead;
import io.rolewright.runtime.events.Subscription;
import io.rolewright.shared.Version;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Subscribes to documents that wait to be understood. */
@Configuration(proxyBeanMethods = false)
class ProfileConfiguration {
    @Bean
    ResumeParser resumeParser(Clock clock) {
        return new ResumeParser(Taxonomy.bundled(), clock);
    }

    @Bean
    JsonResume jsonResume() {
        return new JsonResume(Taxonomy.bundled(), Version.current());
    }

    @Bean
    Subscription profileParsing(Parsing parsing, Profiles profiles) {
        return Subscription.shared("profiles.parsing")
                .on(ResumeRead.class, parsing::parse, parsing::keep)
                .clearedBy(profiles::clear)
                .keptIn("profiles.profile");
    }
}
