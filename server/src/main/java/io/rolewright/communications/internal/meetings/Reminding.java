package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.Attendance;
import io.rolewright.communications.Attendance.Answer;
import io.rolewright.communications.NewMessage;
import io.rolewright.communications.internal.conversations.Outgoing;
import io.rolewright.events.communications.Purpose;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Person;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reminds those who come to meetings, unless they have said that they do not. */
@Component
class Reminding {
    private static final Set<String> THEIRS = Set.of("communications.no-address", "runtime.data-key-destroyed");

    private final Reminders reminders;
    private final Meetings meetings;
    private final Sealing sealing;
    private final Outgoing outgoing;
    private final Clock clock;

    Reminding(Reminders reminders, Meetings meetings, Sealing sealing, Outgoing outgoing, Clock clock) {
        this.reminders = reminders;
        this.meetings = meetings;
        this.sealing = sealing;
        this.outgoing = outgoing;
        this.clock = clock;
    }

    /** Does all that is due. */
    void look() {
        for (var next = take(); next.isPresent(); next = take()) {
            remind(next.get());
            reminders.end(next.get());
        }
    }

    private Optional<Reminder> take() {
        return reminders.take(clock.instant());
    }

    private void remind(Reminder reminder) {
        meetings.find(reminder.meeting())
                .filter(meeting -> isAhead(meeting, reminder))
                .ifPresent(meeting -> meeting.attendance().stream()
                        .filter(one -> one.answer() != Answer.DECLINED)
                        .map(Attendance::person)
                        .forEach(person -> remind(meeting, reminder, person)));
    }

    private boolean isAhead(Stored meeting, Reminder reminder) {
        return !meeting.isCancelled()
                && meeting.sequence() == reminder.sequence()
                && meeting.slot().span().from().isAfter(clock.instant());
    }

    private void remind(Stored meeting, Reminder reminder, Person person) {
        try {
            outgoing.take(NewMessage.of(
                    intent(meeting, reminder, person), person, Purpose.PROCESS, "interview-reminder", values(meeting)));
        } catch (ContractException refused) {
            if (!THEIRS.contains(refused.code())) {
                throw refused;
            }
        }
    }

    private static String intent(Stored meeting, Reminder reminder, Person person) {
        return "reminder %s %d %d %s"
                .formatted(meeting.id().text(), meeting.sequence(), reminder.minutes(), person.text());
    }

    private Map<String, String> values(Stored meeting) {
        var written = meetings.written(meeting.id());
        var values = MeetingWords.values(meeting, sealing.open(meeting.id(), written.about(), written.words()));
        values.put("job", values.get("subject"));
        return values;
    }
}
