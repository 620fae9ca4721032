package io.rolewright.resumes.internal;

import io.rolewright.events.profiles.ProfileParsed;
import io.rolewright.events.resumes.ResumeReceived;
import io.rolewright.runtime.events.Subscription;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Subscribes to what moves résumés on; says how large an upload may be. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ResumeSettings.class)
class ResumeConfiguration {
    @Bean
    Subscription resumeReading(Reading reading) {
        return Subscription.shared("resumes.reading").on(ResumeReceived.class, reading::read, reading::note);
    }

    @Bean
    Subscription resumeProgress(Resumes resumes) {
        return Subscription.shared("resumes.progress")
                .on(ProfileParsed.class, parsed -> resumes.markParsed(parsed.resume()));
    }
}
