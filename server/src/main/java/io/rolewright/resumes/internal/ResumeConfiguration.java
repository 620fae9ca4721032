package io.rolewright.resumes.internal;

import io.rolewright.events.communications.MessageReceived;
import io.rolewright.events.matching.CandidateMatched;
import io.rolewright.events.profiles.ProfileParsed;
import io.rolewright.events.resumes.ResumeMailed;
import io.rolewright.events.resumes.ResumeReceived;
import io.rolewright.runtime.database.DataFolder;
import io.rolewright.runtime.database.OwnerOnly;
import io.rolewright.runtime.events.Subscription;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.FileSystemUtils;

/** Subscribes to what moves résumés on; keeps what arrives from other eyes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ResumeSettings.class, MultipartProperties.class})
class ResumeConfiguration {
    /** Parts of a request wait on the disk, where only we can read them; what a crash left of them is deleted. */
    @Bean
    MultipartConfigElement multipart(DataFolder data, MultipartProperties limits) throws IOException {
        var folder = data.path().resolve("requests");
        FileSystemUtils.deleteRecursively(folder);
        OwnerOnly.createFolder(folder);
        limits.setLocation(folder.toString());
        return limits.createMultipartConfig();
    }

    @Bean
    Subscription resumeReading(Reading reading) {
        return Subscription.shared("resumes.reading").on(ResumeReceived.class, reading::read, reading::note);
    }

    @Bean
    Subscription resumesByMail(MailedResumes resumes) {
        return Subscription.shared("resumes.by-mail").on(MessageReceived.class, resumes::read, resumes::take);
    }

    /** Nothing of it is ours to store. */
    @Bean
    Subscription resumeReceipts(Receipts receipts) {
        return Subscription.shared("resumes.receipts")
                .on(
                        ResumeMailed.class,
                        mailed -> {
                            receipts.give(mailed);
                            return mailed;
                        },
                        given -> {});
    }

    @Bean
    Subscription resumeProgress(Resumes resumes) {
        return Subscription.shared("resumes.progress")
                .on(ProfileParsed.class, parsed -> resumes.markParsed(parsed.resume()))
                .on(CandidateMatched.class, matched -> resumes.markMatched(matched.candidate()));
    }
}
