package io.rolewright.hiring.internal;

import io.rolewright.events.communications.CallEnded;
import io.rolewright.events.communications.MeetingMoved;
import io.rolewright.events.hiring.ApplicationMoved;
import io.rolewright.events.hiring.ContactAdded;
import io.rolewright.events.hiring.ContactChanged;
import io.rolewright.events.hiring.MandateAsked;
import io.rolewright.events.hiring.PlacementMade;
import io.rolewright.events.hiring.ReviewAnswered;
import io.rolewright.events.hiring.StatusLinkMade;
import io.rolewright.events.hiring.SubmissionMade;
import io.rolewright.events.jobs.ResumeAddressed;
import io.rolewright.events.resumes.ResumeReceived;
import io.rolewright.events.resumes.ResumeSentAgain;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.runtime.events.Subscription;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Subscribes to what puts people up for jobs, to what they are asked and called about, to whom we put forward, to what neighbours
 * hear of that, and to erasure; reads the settings of {@code hiring}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HiringSettings.class)
class HiringConfiguration {
    @Bean
    Subscription hiringApplications(SentResumes resumes, Erasure erasure) {
        return Subscription.shared("hiring.applications")
                .on(ResumeReceived.class, resumes::read, resumes::take)
                .on(ResumeSentAgain.class, resumes::read, resumes::take)
                .on(ResumeAddressed.class, resumes::read, resumes::take)
                .on(DataKeyDestroyed.class, erasure::forget);
    }

    @Bean
    Subscription hiringCalls(ApplicationCalls calls) {
        return Subscription.shared("hiring.calls").on(CallEnded.class, calls::note);
    }

    @Bean
    Subscription hiringMandates(MandateSending sending) {
        return Subscription.shared("hiring.mandates").on(MandateAsked.class, sending::send, sending::note);
    }

    @Bean
    Subscription hiringSubmissions(SubmissionSending sending) {
        return Subscription.shared("hiring.submissions").on(SubmissionMade.class, sending::send, sending::note);
    }

    @Bean
    Subscription hiringContacts(ContactAddresses addresses) {
        return Subscription.shared("hiring.contacts")
                .on(ContactAdded.class, addresses::keep, kept -> {})
                .on(ContactChanged.class, addresses::keep, kept -> {});
    }

    @Bean
    Subscription hiringStatusLinks(StatusLinkSending sending) {
        return Subscription.shared("hiring.status-links").on(StatusLinkMade.class, sending::send, sending::note);
    }

    @Bean
    Subscription hiringReviews(ReviewAnswerSending sending) {
        return Subscription.shared("hiring.reviews").on(ReviewAnswered.class, sending::send, sending::sent);
    }

    @Bean
    Subscription hiringInterviews(Interviews interviews) {
        return Subscription.shared("hiring.interviews").on(MeetingMoved.class, interviews::follow);
    }

    @Bean
    Subscription hiringFeedback(FeedbackTelling telling) {
        return Subscription.shared("hiring.feedback").on(ApplicationMoved.class, telling::tell, isTold -> {});
    }

    @Bean
    Subscription hiringOutcomes(OutcomeTelling telling) {
        return Subscription.shared("hiring.outcomes").on(ApplicationMoved.class, telling::tell, isTold -> {});
    }

    @Bean
    Subscription hiringClosures(JobFilling filling) {
        return Subscription.shared("hiring.closures").on(PlacementMade.class, filling::fill, isFilled -> {});
    }
}
