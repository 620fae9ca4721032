package io.rolewright.jobs.internal;

import io.rolewright.events.adverts.AdvertExtracted;
import io.rolewright.events.jobs.PageReceived;
import io.rolewright.events.matching.JobMatched;
import io.rolewright.events.resumes.ResumeMailed;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.events.Subscription;
import io.rolewright.runtime.leases.Chore;
import java.security.SecureRandom;
import java.time.Duration;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Ties the parts of {@code jobs} together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SourceSettings.class)
class JobsConfiguration {
    @Bean
    ShortCodes shortCodes() {
        return new ShortCodes(new SecureRandom());
    }

    @Bean
    ApplicationRunner keyOfJobs(FieldCipher cipher, TransactionTemplate transaction) {
        return start -> transaction.executeWithoutResult(status -> cipher.create(JobPagesEndpoint.KEY));
    }

    @Bean
    Subscription pageReading(PageReading reading) {
        return Subscription.shared("jobs.page-reading")
                .on(PageReceived.class, reading::read, reading::store)
                .free();
    }

    @Bean
    Subscription jobProgress(RunProgress progress) {
        return Subscription.shared("jobs.progress")
                .on(AdvertExtracted.class, progress::note)
                .on(JobMatched.class, progress::note);
    }

    @Bean
    Subscription addressedResumes(AddressedResumes resumes) {
        return Subscription.shared("jobs.addressed-resumes").on(ResumeMailed.class, resumes::note);
    }

    @Bean
    Chore oldRawFiles(RawFiles files) {
        return new Chore(RawFiles.SWEEPING, Duration.ofHours(1), lease -> files.sweep());
    }
}
