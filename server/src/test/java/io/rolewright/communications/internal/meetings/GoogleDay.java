package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.Meeting;
import io.rolewright.integrations.HooksInternal;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.workspace.CalendarTwin;
import io.rolewright.integrations.twins.workspace.Domain;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.MeetingId;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A recruiter whose calendar Google keeps, and a candidate who is invited; time goes on only when it is told to. */
@TestComponent
class GoogleDay {
    static final String ADA = "ada@candidates.example";
    /** A Tuesday in Sydney's summer. */
    static final LocalDateTime TEN = LocalDateTime.of(2026, 3, 10, 10, 0);

    static final Instant AT_TEN = Instant.parse("2026-03-09T23:00:00Z");

    private static final Duration ROUND = Duration.ofMinutes(5);
    private static final int MOST_ROUNDS = 100;

    private final Desk desk;
    private final KnownPeople people;
    private final MeetingRounds rounds;
    private final CalendarReading reading;
    private final Reminding reminding;
    private final TwinCalendar.Agency agency;
    private final HooksInternal hooks;
    private final Twins twins;
    private final TestClock clock;
    private final JdbcClient jdbc;

    GoogleDay(
            Desk desk,
            KnownPeople people,
            MeetingRounds rounds,
            CalendarReading reading,
            Reminding reminding,
            TwinCalendar.Agency agency,
            HooksInternal hooks,
            Twins twins,
            TestClock clock,
            JdbcClient jdbc) {
        this.desk = desk;
        this.people = people;
        this.rounds = rounds;
        this.reading = reading;
        this.reminding = reminding;
        this.agency = agency;
        this.hooks = hooks;
        this.twins = twins;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Begins anew, with an account at Google and without meetings. */
    void begin() {
        for (var table : new String[] {"reminder", "errand", "calendar", "attendance", "meeting", "message"}) {
            jdbc.sql("delete from communications." + table).update();
        }
        clock.set(TestClock.START);
        twins.clock().set(TestClock.START);
        agency.connect();
    }

    /** Lets everything be as other tests have it. */
    void end() {
        twins.twin(TwinCalendar.PARTNER).faults().clear();
        clock.set(TestClock.START);
        twins.clock().set(TestClock.START);
    }

    UserId recruiter() {
        var recruiter = Desk.organizer();
        people.reach(Person.of(recruiter), "Ruth Quay", Domain.RECRUITER);
        return recruiter;
    }

    CandidateId ada() {
        var ada = desk.candidate();
        people.reach(Person.of(ada), "Ada Ferry", ADA);
        return ada;
    }

    /** An interview with Ada at ten, of which nobody was told yet. */
    Meeting interview(String key) {
        return interview(key, TEN);
    }

    private Meeting interview(String key, LocalDateTime start) {
        return desk.arrange(Desk.interview(key, recruiter(), ada(), start));
    }

    /** An interview that stands in the calendar, with its video talk. */
    Meeting arranged(String key) {
        return arranged(key, TEN);
    }

    /** The same at another time. */
    Meeting arranged(String key, LocalDateTime start) {
        var meeting = interview(key, start);
        look();
        pass(Duration.ofMinutes(1));
        look();
        return desk.find(meeting.id());
    }

    void pass(Duration time) {
        clock.advance(time);
        twins.clock().advance(time);
    }

    Instant now() {
        return clock.instant();
    }

    /** Has what is due told. */
    void look() {
        Desk.work(rounds::look);
    }

    /** Lets as much time pass as everything takes that is tried again. */
    void settle() {
        for (var round = 0; round < MOST_ROUNDS && isAnythingLeft(); round++) {
            look();
            pass(ROUND);
        }
    }

    private boolean isAnythingLeft() {
        return jdbc.sql("select exists (select from communications.errand where due_at is not null)")
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** Asks the calendars what changed, and looks after it. */
    void poll() {
        Desk.work(reading::read);
        look();
    }

    void remind() {
        Desk.work(reminding::look);
    }

    /** The channel by which Google tells of the calendar that is read. */
    String channel() {
        return jdbc.sql("select channel from communications.calendar")
                .query((row, number) -> row.getString("channel"))
                .single();
    }

    /** What Google sends back with what it tells by that channel. */
    String token() {
        return Desk.ask(() -> hooks.token(TwinCalendar.PARTNER, channel())).text();
    }

    CalendarTwin google() {
        return twins.calendar();
    }

    /** The recruiter calls it off in their calendar. */
    void cancel(MeetingId meeting) {
        agency.cancel(meeting);
    }

    JsonNode event(MeetingId meeting) {
        return agency.event(meeting);
    }

    CalendarEvent read(MeetingId meeting) {
        return CalendarEvent.of(event(meeting));
    }

    /** What went to people by mail, by intent; the first words of an intent tell what it is. */
    Map<String, Integer> mails() {
        var mails = new TreeMap<String, Integer>();
        jdbc.sql("select split_part(intent, ' ', 1) as kind from communications.message")
                .query((row, number) -> row.getString("kind"))
                .list()
                .forEach(kind -> mails.merge(kind, 1, Integer::sum));
        return mails;
    }
}
