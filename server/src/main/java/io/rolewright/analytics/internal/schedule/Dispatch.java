package io.rolewright.analytics.internal.schedule;

import io.rolewright.analytics.Period;
import io.rolewright.analytics.Report;
import io.rolewright.analytics.Schedule;
import io.rolewright.analytics.internal.Reporting;
import io.rolewright.analytics.internal.output.ReportFile;
import io.rolewright.analytics.internal.output.ReportFiles;
import io.rolewright.analytics.internal.output.ReportFormat;
import io.rolewright.communications.AttachedFile;
import io.rolewright.communications.MessagesInternal;
import io.rolewright.communications.NewMessage;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.Purpose;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.Messages;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import io.rolewright.storage.FilesInternal;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamResource;
import org.springframework.stereotype.Component;

/**
 * Makes the reports that are due and sends them. What fails is told in the log and on the schedule, and tried again; what was
 * missed while nothing ran is sent once, not as often as it was due.
 */
@Component
class Dispatch {
    private static final Logger log = LoggerFactory.getLogger(Dispatch.class);
    private static final KeyName KEY = KeyName.service("analytics");

    private final Schedules schedules;
    private final Failing failing;
    private final Readers readers;
    private final Reporting reporting;
    private final ReportFiles reports;
    private final FilesInternal files;
    private final MessagesInternal messages;
    private final Agency agency;
    private final Clock clock;

    Dispatch(
            Schedules schedules,
            Failing failing,
            Readers readers,
            Reporting reporting,
            ReportFiles reports,
            FilesInternal files,
            MessagesInternal messages,
            Agency agency,
            Clock clock) {
        this.schedules = schedules;
        this.failing = failing;
        this.readers = readers;
        this.reporting = reporting;
        this.reports = reports;
        this.files = files;
        this.messages = messages;
        this.agency = agency;
        this.clock = clock;
    }

    /** Sends all that is due by now. */
    void look() {
        for (var due = schedules.take(clock.instant()); due.isPresent(); due = schedules.take(clock.instant())) {
            work(due.get());
        }
    }

    private void work(Schedule schedule) {
        try {
            var recipients =
                    schedule.recipients().stream().filter(readers::mayRead).toList();
            if (recipients.isEmpty()) {
                schedules.end(schedule.id());
                return;
            }
            send(schedule, recipients);
            schedules.sent(schedule, clock.instant(), next(schedule));
        } catch (RuntimeException failure) {
            log.error(
                    "report schedule {} failed: {}",
                    schedule.id(),
                    failure.getClass().getName());
            log.debug("the failure", failure);
            failing.take(schedule);
        }
    }

    private Instant next(Schedule schedule) {
        return new Recurrence(schedule.rhythm(), schedule.day(), schedule.at(), agency.zone()).after(clock.instant());
    }

    private void send(Schedule schedule, List<UserId> recipients) {
        var report = report(schedule);
        var format = ReportFormat.valueOf(schedule.format().name());
        var attached = reports.whole(report, format).stream().map(this::stored).toList();
        for (var recipient : recipients) {
            messages.send(message(schedule, report, recipient, attached));
        }
    }

    private Report report(Schedule schedule) {
        return reporting.report(schedule.report(), period(schedule), schedule.filters());
    }

    /** By the day on which it was due, however late it is made. */
    private Period period(Schedule schedule) {
        return PeriodDays.of(
                schedule.period(), schedule.dueAt().atZone(agency.zone()).toLocalDate());
    }

    private AttachedFile stored(ReportFile file) {
        var content = new InputStreamResource(new ByteArrayInputStream(file.bytes()));
        return new AttachedFile(
                files.store(KEY, content).reference(),
                file.name(),
                file.format().type().toString());
    }

    private NewMessage message(Schedule schedule, Report report, UserId recipient, List<AttachedFile> attached) {
        var key = "analytics:schedule:" + schedule.id().text() + ":" + schedule.dueAt() + ":" + recipient.text();
        var period = report.period();
        return new NewMessage(
                key,
                Person.of(recipient),
                Channel.EMAIL,
                Purpose.SERVICE,
                null,
                null,
                text(
                        "mail-subject",
                        report.title(),
                        period.from().toString(),
                        period.until().toString()),
                text(
                        "mail-text",
                        report.title(),
                        report.description(),
                        period.from().toString(),
                        period.until().toString()),
                attached,
                null,
                null);
    }

    private static String text(String name, String... values) {
        return Messages.find(Locale.ENGLISH, "analytics.schedule." + name, List.of(values))
                .orElseThrow();
    }
}
