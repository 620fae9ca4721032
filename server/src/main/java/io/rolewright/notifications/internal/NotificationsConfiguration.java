package io.rolewright.notifications.internal;

import io.rolewright.events.analytics.ReportFailed;
import io.rolewright.events.billing.ExpenseSubmitted;
import io.rolewright.events.billing.InvoiceOverdue;
import io.rolewright.events.communications.MeetingMoved;
import io.rolewright.events.communications.MessageMoved;
import io.rolewright.events.communications.MessageReceived;
import io.rolewright.events.hiring.ApplicationMade;
import io.rolewright.events.hiring.MandateAnswered;
import io.rolewright.events.hiring.SubmissionAnswered;
import io.rolewright.events.integrations.WebhookDisabled;
import io.rolewright.events.jobs.SourceDrifted;
import io.rolewright.events.models.BoundBroken;
import io.rolewright.events.models.GatesReported;
import io.rolewright.events.models.VersionRolledBack;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.events.security.KeyRotationFailed;
import io.rolewright.events.users.LetterDue;
import io.rolewright.events.users.ProfileChanged;
import io.rolewright.events.users.UserRegistered;
import io.rolewright.events.users.UserRemoved;
import io.rolewright.runtime.events.Subscription;
import io.rolewright.runtime.leases.Chore;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Subscribes to what happens to logins, messages, people's ways to jobs and the platform, and looks for what is to go out. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotificationsSettings.class)
class NotificationsConfiguration {
    static final String DISPATCH = "notifications.dispatch";

    @Bean
    Subscription notificationMembers(Acquaintance acquaintance, Erasure erasure) {
        return Subscription.shared("notifications.members")
                .on(UserRegistered.class, fact -> acquaintance.meet(fact.user()), acquaintance::note)
                .on(ProfileChanged.class, fact -> acquaintance.meet(fact.user()), acquaintance::note)
                .on(UserRemoved.class, erasure::forget)
                .on(DataKeyDestroyed.class, erasure::forget);
    }

    /** There is nothing to write down: {@code communications} sends one message for each letter, however often it is asked. */
    @Bean
    Subscription loginLetters(LoginLetters letters) {
        return Subscription.shared("notifications.letters").on(LetterDue.class, letters::send, sent -> {});
    }

    @Bean
    Subscription notificationMoves(Moves moves) {
        return Subscription.shared("notifications.moves").on(MessageMoved.class, moves::note);
    }

    @Bean
    Subscription pipelineNotices(PipelineNotices notices, MeetingNotices meetings, Applications applications) {
        return Subscription.shared("notifications.pipeline")
                .on(ApplicationMade.class, notices::take)
                .on(MessageReceived.class, notices::take)
                .on(MandateAnswered.class, notices::take)
                .on(SubmissionAnswered.class, notices::take)
                .on(MeetingMoved.class, meetings::look, meetings::take)
                .on(DataKeyDestroyed.class, applications::forget);
    }

    @Bean
    Subscription moneyNotices(MoneyNotices notices) {
        return Subscription.shared("notifications.money")
                .on(InvoiceOverdue.class, notices::take)
                .on(ExpenseSubmitted.class, notices::take);
    }

    @Bean
    Subscription reportNotices(ReportNotices notices) {
        return Subscription.shared("notifications.reports").on(ReportFailed.class, notices::take);
    }

    @Bean
    Subscription platformNotices(PlatformNotices notices) {
        return Subscription.shared("notifications.platform")
                .on(WebhookDisabled.class, notices::take)
                .on(SourceDrifted.class, notices::take)
                .on(BoundBroken.class, notices::take)
                .on(VersionRolledBack.class, notices::take)
                .on(GatesReported.class, notices::take)
                .on(KeyRotationFailed.class, notices::take);
    }

    @Bean
    Chore notificationDispatch(Dispatch dispatch, DigestSending digests, NotificationsSettings settings) {
        return new Chore(DISPATCH, settings.lookEvery(), lease -> {
            dispatch.look(lease);
            digests.look(lease);
        });
    }

    @Bean
    Chore oldNotifications(Notifications notifications, Moves moves, NotificationsSettings settings, Clock clock) {
        return new Chore("notifications.old", Duration.ofHours(1), lease -> {
            var time = clock.instant().minus(settings.keep());
            notifications.removeBefore(time);
            moves.removeBefore(time);
        });
    }
}
