package io.rolewright.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.MeetingTime;
import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.InterviewOutcome;
import io.rolewright.hiring.Application;
import io.rolewright.hiring.Interview;
import io.rolewright.hiring.InterviewResult;
import io.rolewright.hiring.NewInterview;
import io.rolewright.hiring.Submission;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Person;
import io.rolewright.support.Events;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;

/** Talks between candidates and clients. */
@HiringTest
class InterviewsTest {
    private static final String INTERVIEWS = "/api/v1/interviews";
    private static final String PERTH = "Australia/Perth";

    @Autowired
    Consultant ann;

    @Autowired
    Neighbours neighbours;

    @Autowired
    Ways ways;

    @Autowired
    Diary diary;

    @Autowired
    Events events;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void returnToTheBeginning() {
        clock.set(TestClock.START);
    }

    @Test
    void keepsTheTimeFreeForBothSides() {
        var submission = ways.submitted("Talking");

        var interview = arrange(submission, 9);

        assertThat(interview.from()).isEqualTo(Instant.parse("2026-03-09T01:00:00Z"));
        assertThat(interview.until()).isEqualTo(interview.from().plus(Duration.ofMinutes(45)));
        assertThat(interview.clientId()).isEqualTo(submission.clientId());
        var asked = diary.asked().stream()
                .filter(one -> one.attendees().contains(Person.of(submission.candidateId())))
                .toList();
        assertThat(asked).singleElement().satisfies(meeting -> {
            assertThat(meeting.organizer()).isEqualTo(Consultant.ID);
            assertThat(meeting.attendees()).contains(Person.of(submission.contactId()));
            assertThat(meeting.subject()).isEqualTo("Interview: Crane operator");
            assertThat(meeting.reminders()).containsExactly(1440, 60);
        });
        assertThat(application(submission).stage()).isEqualTo(ApplicationStage.INTERVIEW);
        assertThat(ann.facts(interview.id())).containsExactly("hiring.interview-arranged.v1");
    }

    @Test
    void arrangesASecondRound() {
        var submission = ways.submitted("Rounds");
        var first = arrange(submission, 10);

        var second = arrange(submission, 11);

        assertThat(list("?applicationId=" + submission.applicationId()).items())
                .extracting(Interview::id)
                .containsExactly(second.id(), first.id());
    }

    @Test
    void refusesWhatCannotBe() {
        var application = ways.application();
        var submission = ways.submitted("Refusing talks");
        var contact = submission.contactId();
        arrange(submission, 12);

        ann.refused(arranging(application.id(), contact, 13), 409, "hiring.stage-unreachable");
        ann.refused(arranging(submission.applicationId(), contact, 12), 409, "communications.time-taken");
        var stranger = ways.signer("Stranger").id();
        ann.refused(arranging(submission.applicationId(), stranger, 13), 404, "hiring.contact-not-found");
        ann.refused(ann.get(INTERVIEWS + "/" + UUID.randomUUID()), 404, "hiring.interview-not-found");
    }

    @Test
    void followsTheMeeting() {
        var interview = arrange(ways.submitted("Moving"), 14);
        var time = new MeetingTime(LocalDateTime.of(2026, 3, 15, 9, 0), PERTH, 30);

        Interview moved =
                ann.read(new TypeReference<>() {}, ann.send(HttpMethod.PUT, path(interview) + "/time", null, time));
        events.awaitIdle();

        assertThat(moved.from()).isEqualTo(Instant.parse("2026-03-15T01:00:00Z"));
        assertThat(find(interview)).isEqualTo(moved);
        ann.delete(path(interview)).expectStatus().isNoContent();
        events.awaitIdle();
        assertThat(find(interview).cancelled()).isTrue();
        ann.refused(ending(interview), 409, "hiring.interview-cancelled");
    }

    @Test
    void writesDownWhatCameOfItOnce() {
        var interview = arrange(ways.submitted("Ending"), 16);
        ann.refused(ending(interview), 409, "hiring.interview-ahead");
        clock.set(interview.until());

        Interview ended = ann.read(new TypeReference<>() {}, ending(interview));

        assertThat(ended.outcome()).isEqualTo(InterviewOutcome.HELD);
        assertThat(find(interview).note()).isEqualTo("Knows every crane.");
        ann.refused(ending(interview), 409, "hiring.answered");
        assertThat(ann.facts(interview.id()))
                .containsExactly("hiring.interview-arranged.v1", "hiring.interview-ended.v1");
        var row = jdbc.sql("select i::text from hiring.interview i where id = ?")
                .param(interview.id().value())
                .query(String.class)
                .single();
        assertThat(row).doesNotContain("crane");
        assertThat(ended.toString()).doesNotContain("crane");
    }

    @Test
    void hidesThoseOfHiddenCandidates() {
        var submission = ways.submitted("Hidden talk");
        var interview = arrange(submission, 17);

        neighbours.restrict(submission.candidateId(), Neighbours.OWNER);

        ann.refused(ann.get(path(interview)), 404, "hiring.interview-not-found");
        ann.refused(ann.delete(path(interview)), 404, "hiring.interview-not-found");
        assertThat(list("?candidateId=" + submission.candidateId()).items()).isEmpty();
    }

    private Interview arrange(Submission submission, int day) {
        return ann.read(new TypeReference<>() {}, arranging(submission.applicationId(), submission.contactId(), day));
    }

    private ResponseSpec arranging(ApplicationId application, ContactId contact, int day) {
        var start = LocalDateTime.of(2026, 3, day, 9, 0);
        return ann.post(INTERVIEWS, new NewInterview(application, List.of(contact), start, PERTH, 45, true, null));
    }

    private ResponseSpec ending(Interview interview) {
        var result = new InterviewResult(InterviewOutcome.HELD, "Knows every crane.");
        return ann.post(path(interview) + "/outcome", result);
    }

    private static String path(Interview interview) {
        return INTERVIEWS + "/" + interview.id();
    }

    private Interview find(Interview interview) {
        return ann.read(new TypeReference<>() {}, ann.get(path(interview)));
    }

    private Application application(Submission submission) {
        return ann.read(new TypeReference<>() {}, ann.get(Ways.APPLICATIONS + "/" + submission.applicationId()));
    }

    private Page<Interview> list(String question) {
        return ann.read(new TypeReference<>() {}, ann.get(INTERVIEWS + question));
    }
}
