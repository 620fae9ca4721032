package io.rolewright.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.Attendance;
import io.rolewright.communications.Meeting;
import io.rolewright.communications.MeetingTime;
import io.rolewright.communications.ProposedTime;
import io.rolewright.events.Event;
import io.rolewright.events.analytics.ReportFailed;
import io.rolewright.events.billing.ExpenseCategory;
import io.rolewright.events.billing.ExpenseSubmitted;
import io.rolewright.events.billing.InvoiceOverdue;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.MeetingMoved;
import io.rolewright.events.communications.MeetingState;
import io.rolewright.events.communications.MessageReceived;
import io.rolewright.events.hiring.Answer;
import io.rolewright.events.hiring.ApplicationMade;
import io.rolewright.events.hiring.ApplicationSource;
import io.rolewright.events.hiring.MandateAnswered;
import io.rolewright.events.hiring.StageReason;
import io.rolewright.events.hiring.SubmissionAnswered;
import io.rolewright.events.integrations.WebhookDisabled;
import io.rolewright.events.integrations.WebhookState;
import io.rolewright.events.jobs.SourceDrifted;
import io.rolewright.events.models.BoundBroken;
import io.rolewright.events.models.GatesReported;
import io.rolewright.events.models.VersionRolledBack;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.events.security.KeyRotationFailed;
import io.rolewright.events.users.Role;
import io.rolewright.notifications.Notification;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ConversationId;
import io.rolewright.shared.ExpenseId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.MandateId;
import io.rolewright.shared.MeetingId;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.ModelId;
import io.rolewright.shared.Money;
import io.rolewright.shared.Page;
import io.rolewright.shared.Person;
import io.rolewright.shared.RotationId;
import io.rolewright.shared.RunId;
import io.rolewright.shared.ScheduleId;
import io.rolewright.shared.SourceId;
import io.rolewright.shared.SubmissionId;
import io.rolewright.shared.UserId;
import io.rolewright.shared.WebhookId;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.type.TypeReference;

/** What people are told by themselves. */
@NotificationsTest
class NoticesTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    Colleagues colleagues;

    @Autowired
    Diary diary;

    @Autowired
    TestClock clock;

    @AfterEach
    void returnToTheBeginning() {
        clock.set(TestClock.START);
    }

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void hasWordsForEveryOccasion(Occasion occasion) {
        var notice = occasion.notice("key", null, "one", "two", "three", "four");

        assertThat(notice.title()).isNotBlank().doesNotContain("{");
        assertThat(notice.text()).isNotBlank().doesNotContain("{");
    }

    @Test
    void tellsWhoKeepsTheBooksWhatWaitsForThem() {
        var accountant = colleagues.join(Role.ACCOUNTANT);
        var recruiter = colleagues.join(Role.RECRUITER);
        var invoice = new InvoiceId(UUID.randomUUID());
        var client = new ClientId(UUID.randomUUID());
        var day = LocalDate.of(2026, 3, 2);
        for (var step = 1; step <= 2; step++) {
            colleagues.tell(new InvoiceOverdue(invoice, client, step, day, new Money("1100.00", "AUD")));
        }
        var expense = new ExpenseSubmitted(
                new ExpenseId(UUID.randomUUID()),
                recruiter,
                ExpenseCategory.TRAVEL,
                day,
                new Money("100.00", "AUD"),
                new Money("10.00", "AUD"));
        colleagues.tell(expense);
        colleagues.tell(expense);

        assertThat(titles(accountant))
                .containsExactly(
                        "A colleague has spent 110.00 AUD for the agency", "1100.00 AUD of an invoice are overdue");
        assertThat(titles(recruiter)).isEmpty();
    }

    @Test
    void tellsWhoHasOrderedAReportThatItCannotBeMade() {
        var ann = colleagues.join(Role.RECRUITER);
        var admin = colleagues.join(Role.ADMIN);
        var failed = new ReportFailed(new ScheduleId(UUID.randomUUID()), ann, "funnel", TestClock.START);
        colleagues.tell(failed);
        colleagues.tell(failed);

        assertThat(titles(ann)).containsExactly("The report funnel that you have ordered could not be made");
        assertThat(titles(admin)).isEmpty();
    }

    @Test
    void tellsTheOwnerOfWhoAppliesAndWhatBecomesOfIt() {
        var ann = colleagues.join(Role.RECRUITER);
        var bob = colleagues.join(Role.RECRUITER);
        var made = application(ann, ApplicationSource.APPLIED);
        var mandate = new MandateId(UUID.randomUUID());
        var client = new ClientId(UUID.randomUUID());
        var submission = new SubmissionId(UUID.randomUUID());

        colleagues.tell(made);
        colleagues.tell(made);
        colleagues.tell(
                new MandateAnswered(mandate, made.application(), made.candidate(), client, true, TestClock.START));
        colleagues.tell(new SubmissionAnswered(
                submission, made.application(), made.candidate(), client, Answer.DECLINED, StageReason.LOCATION));

        assertThat(titles(ann))
                .containsExactly(
                        "A client does not want to know more of somebody",
                        "Somebody wants us to represent them",
                        "Somebody has applied for a job");
        assertThat(list(ann))
                .allSatisfy(one -> assertThat(one.about()).isEqualTo("/api/v1/applications/" + made.application()));
        assertThat(titles(bob)).isEmpty();
    }

    @Test
    void tellsNothingOfWhomSomebodyHereHasPutUp() {
        var ann = colleagues.join(Role.RECRUITER);

        colleagues.tell(application(ann, ApplicationSource.SOURCED));

        assertThat(titles(ann)).isEmpty();
    }

    @Test
    void tellsWhoLooksAfterSomebodyWhatTheyWrite() {
        var ann = colleagues.join(Role.RECRUITER);
        var bob = colleagues.join(Role.RECRUITER);
        var made = application(ann, ApplicationSource.SOURCED);
        colleagues.tell(made);

        colleagues.tell(received(Person.of(made.candidate())));
        assertThat(titles(ann)).containsExactly("Somebody has written");
        assertThat(titles(bob)).isEmpty();
        colleagues.tell(received(Person.of(new CandidateId(UUID.randomUUID()))));
        colleagues.tell(DataKeyDestroyed.of(made.candidate()));
        colleagues.tell(received(Person.of(made.candidate())));

        assertThat(titles(ann)).hasSize(3);
        assertThat(titles(bob)).hasSize(2);
    }

    @Test
    void tellsOrganizersWhatOthersDoToTheirMeetings() {
        var ann = colleagues.join(Role.RECRUITER);
        var meeting = new MeetingId(UUID.randomUUID());
        var start = TestClock.START.plus(HOUR);

        diary.know(meeting(meeting, ann, Attendance.Answer.DECLINED));
        colleagues.tell(new MeetingMoved(meeting, MeetingState.ARRANGED, start, start.plus(HOUR), false));
        assertThat(titles(ann)).isEmpty();
        diary.know(meeting(meeting, ann, Attendance.Answer.ACCEPTED));
        colleagues.tell(new MeetingMoved(meeting, MeetingState.ARRANGED, start, start.plus(HOUR), true));
        assertThat(titles(ann)).isEmpty();
        diary.know(meeting(meeting, ann, Attendance.Answer.DECLINED));
        colleagues.tell(new MeetingMoved(meeting, MeetingState.ARRANGED, start, start.plus(HOUR), true));
        colleagues.tell(new MeetingMoved(meeting, MeetingState.ARRANGED, start, start.plus(HOUR), true));
        colleagues.tell(new MeetingMoved(meeting, MeetingState.ARRANGED, start.plus(HOUR), start.plus(HOUR), true));
        colleagues.tell(new MeetingMoved(meeting, MeetingState.CANCELLED, start, start.plus(HOUR), true));
        colleagues.tell(new MeetingMoved(
                new MeetingId(UUID.randomUUID()), MeetingState.CANCELLED, start, start.plus(HOUR), true));

        assertThat(titles(ann))
                .containsExactly(
                        "A meeting of yours was called off from outside",
                        "A meeting of yours was moved from outside",
                        "Somebody does not come to a meeting of yours");
    }

    @Test
    void tellsOrganizersWhichTimesAreProposedEachOnce() {
        var ann = colleagues.join(Role.RECRUITER);
        var meeting = new MeetingId(UUID.randomUUID());
        var start = TestClock.START.plus(HOUR);
        var moved = new MeetingMoved(meeting, MeetingState.ARRANGED, start, start.plus(HOUR), true);
        var one = new ProposedTime(start.plus(HOUR), start.plus(HOUR).plus(HOUR));
        var other = new ProposedTime(one.until(), one.until().plus(HOUR));

        diary.know(meeting(meeting, ann, Attendance.Answer.DECLINED, one));
        colleagues.tell(moved);
        colleagues.tell(moved);
        diary.know(meeting(meeting, ann, Attendance.Answer.DECLINED, other));
        colleagues.tell(moved);
        diary.know(meeting(meeting, ann, Attendance.Answer.ACCEPTED));
        colleagues.tell(moved);

        assertThat(titles(ann))
                .containsExactlyInAnyOrder(
                        "Somebody does not come to a meeting of yours",
                        "Somebody proposes another time for a meeting of yours",
                        "Somebody proposes another time for a meeting of yours");
    }

    @Test
    void tellsNothingToWhoIsGone() {
        var ann = colleagues.join(Role.RECRUITER);
        var bob = colleagues.join(Role.RECRUITER);
        var meeting = new MeetingId(UUID.randomUUID());
        var start = TestClock.START.plus(HOUR);
        diary.know(meeting(meeting, ann, Attendance.Answer.DECLINED));
        colleagues.erase(ann);

        colleagues.tell(new MeetingMoved(meeting, MeetingState.CANCELLED, start, start.plus(HOUR), true));
        colleagues.tell(application(ann, ApplicationSource.APPLIED));

        assertThat(titles(bob)).containsExactly("Somebody has applied for a job");
    }

    @Test
    void tellsAdministratorsWhatIsWrongOnceADay() {
        var ann = colleagues.join(Role.ADMIN);
        var bob = colleagues.join(Role.RECRUITER);
        var model = new ModelId(UUID.randomUUID());
        var broken = new BoundBroken(model, "ranker", 3, "score-drift", 0.4, 0.2);
        List<Event> facts = List.of(
                new WebhookDisabled(new WebhookId(UUID.randomUUID()), WebhookState.FAILING),
                new SourceDrifted(new SourceId(UUID.randomUUID()), new RunId(UUID.randomUUID()), List.of("pay")),
                broken,
                new VersionRolledBack(model, "ranker", 3, 2, "score-drift"),
                new VersionRolledBack(model, "ranker", 2, 1, null),
                new GatesReported(model, "ranker", 4, "matching", List.of("quality"), List.of("fairness")),
                new GatesReported(model, "ranker", 5, "matching", List.of("quality"), List.of()),
                new KeyRotationFailed(new RotationId(UUID.randomUUID()), 2, 7));

        facts.forEach(colleagues::tell);
        facts.forEach(colleagues::tell);

        assertThat(titles(ann))
                .containsExactly(
                        "A rotation of keys has failed",
                        "A version of the model ranker has failed its gates",
                        "The model ranker was rolled back",
                        "The model ranker does worse than it may",
                        "A source of jobs suddenly says less",
                        "A webhook is told nothing any more");
        assertThat(list(ann).get(2).text())
                .isEqualTo("Version 3 had broken the bound score-drift; version 2 is live again.");
        assertThat(titles(bob)).isEmpty();
        clock.advance(Duration.ofDays(1));
        colleagues.tell(broken);
        assertThat(titles(ann)).hasSize(7);
    }

    private static ApplicationMade application(UserId owner, ApplicationSource source) {
        return new ApplicationMade(
                new ApplicationId(UUID.randomUUID()),
                new CandidateId(UUID.randomUUID()),
                new JobId(UUID.randomUUID()),
                owner,
                source);
    }

    private static MessageReceived received(Person sender) {
        return new MessageReceived(
                new MessageId(UUID.randomUUID()),
                new ConversationId(UUID.randomUUID()),
                Channel.EMAIL,
                sender,
                null,
                0);
    }

    private static Meeting meeting(MeetingId id, UserId organizer, Attendance.Answer answer) {
        return meeting(id, organizer, answer, null);
    }

    private static Meeting meeting(
            MeetingId id, UserId organizer, Attendance.Answer answer, @Nullable ProposedTime proposed) {
        var guest = Person.of(new CandidateId(UUID.fromString("018f0000-0000-7000-8000-00000000000c")));
        var start = TestClock.START.plus(HOUR);
        return new Meeting(
                id,
                organizer,
                List.of(new Attendance(guest, answer, proposed)),
                new MeetingTime(LocalDateTime.parse("2026-03-02T10:00:00"), "UTC", 60),
                start,
                start.plus(HOUR),
                MeetingState.ARRANGED,
                null);
    }

    private List<Notification> list(UserId user) {
        return colleagues
                .read(new TypeReference<Page<Notification>>() {}, colleagues.get(user, "/api/v1/notifications"))
                .items();
    }

    private List<String> titles(UserId user) {
        return list(user).stream().map(Notification::title).toList();
    }
}
