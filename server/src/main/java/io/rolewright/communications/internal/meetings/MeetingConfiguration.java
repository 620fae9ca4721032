package io.rolewright.communications.internal.meetings;

import io.rolewright.events.integrations.WebhookReceived;
import io.rolewright.runtime.events.Subscription;
import io.rolewright.runtime.leases.Chore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has people told of meetings and reminded, and calendars read, each by one process at a time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MeetingSettings.class)
class MeetingConfiguration {
    @Bean
    Chore meetingRounds(MeetingRounds rounds, MeetingSettings settings) {
        return new Chore("communications.meeting-rounds", settings.lookEvery(), lease -> rounds.look());
    }

    @Bean
    Chore meetingReminders(Reminding reminding, MeetingSettings settings) {
        return new Chore("communications.meeting-reminders", settings.lookEvery(), lease -> reminding.look());
    }

    @Bean
    Chore calendarReading(CalendarReading reading, MeetingSettings settings) {
        return new Chore("communications.calendar-reading", settings.lookEvery(), lease -> reading.read());
    }

    @Bean
    Subscription calendarPushes(PushChannels channels) {
        return Subscription.shared("communications.calendar-pushes")
                .on(WebhookReceived.class, channels::read, channels::wake);
    }
}
