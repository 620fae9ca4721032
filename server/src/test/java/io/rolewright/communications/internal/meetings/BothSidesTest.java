package io.rolewright.communications.internal.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rolewright.communications.Attendance;
import io.rolewright.communications.Meeting;
import io.rolewright.events.communications.MeetingState;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.wire.Fault;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.MeetingId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;

/** A meeting that is changed here and in the recruiter's calendar at once, while answers are lost on the way. */
@MeetingTest
class BothSidesTest {
    private static final Duration HOUR = Duration.ofHours(1);
    /** After so long calendars are read again. It is short, since each hour costs a new token of Google's. */
    private static final Duration UNTIL_READ = Duration.ofMinutes(3);

    private static final ZoneId SYDNEY = ZoneId.of(Desk.SYDNEY);

    @Autowired
    Desk desk;

    @Autowired
    GoogleDay day;

    @Autowired
    Twins twins;

    @BeforeProperty
    void start() throws Exception {
        new TestContextManager(getClass()).prepareTestInstance(this);
    }

    @AfterTry
    void end() {
        day.end();
    }

    /** A day on which all of it happens, by its first hour; clocks in Sydney may be changed between this and the last one. */
    enum Day {
        TUESDAY("2026-03-10T10:00"),
        CLOCKS_PUT_BACK("2026-04-05T00:30"),
        CLOCKS_PUT_FORWARD("2026-10-04T00:30");

        private final LocalDateTime first;

        Day(String first) {
            this.first = LocalDateTime.parse(first);
        }

        /** So many hours later by the calendar, which counts moments. */
        Instant there(int hour) {
            return WallTime.moment(first, SYDNEY).plus(HOUR.multipliedBy(hour));
        }

        /** So many hours later by the clock on our wall. */
        LocalDateTime here(int hour) {
            return first.plusHours(hour);
        }

        boolean isHere(int hour) {
            return !SYDNEY.getRules().getValidOffsets(here(hour)).isEmpty();
        }
    }

    /** Who calls it off in the end. */
    enum Cancelling {
        NOBODY,
        HERE,
        THERE
    }

    /**
     * What happens before both sides are brought together once.
     *
     * @param here hours after the first to which it is moved here, one after the other
     * @param there the same in the calendar
     * @param meanwhile an hour to which it is moved there just when we write
     * @param answer what the candidate says in the end
     * @param lost operations of which the first answer is lost
     */
    record Round(
            List<Integer> here, List<Integer> there, Optional<Integer> meanwhile, String answer, List<String> lost) {}

    @Provide
    Arbitrary<List<Round>> rounds() {
        var hours = Arbitraries.integers().between(0, 6);
        var operations = Arbitraries.of("events.get", "events.insert", "events.patch", "events.list");
        return Combinators.combine(
                        hours.list().ofMaxSize(2),
                        hours.list().ofMaxSize(2),
                        hours.optional(0.3),
                        Arbitraries.of("needsAction", "accepted", "declined", "tentative"),
                        operations.list().ofMaxSize(2))
                .as(Round::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void endsTheSameOnBothSides(@ForAll Day date, @ForAll("rounds") List<Round> rounds, @ForAll Cancelling cancelling) {
        day.begin();
        var meeting = day.arranged("both sides", date.first).id();
        rounds.forEach(round -> play(meeting, date, round));
        cancel(meeting, cancelling);

        var event = day.read(meeting);
        var ours = desk.find(meeting);
        assertThat(ours.state() == MeetingState.CANCELLED).isEqualTo(event.isCancelled());
        assertThat(event.isCancelled()).isEqualTo(cancelling != Cancelling.NOBODY);
        assertThat(ours.link()).isEqualTo(event.link());
        assertThat(day.google().notices().stream()
                        .filter(notice -> notice.eventId().equals(EventId.of(meeting)))
                        .filter(notice -> notice.kind().equals("invitation")))
                .hasSize(1);
        assertThat(day.mails()).isEmpty();
    }

    private void play(MeetingId id, Day date, Round round) {
        var before = desk.find(id).from();
        round.here().forEach(hour -> moveHere(id, date, hour));
        round.there().forEach(hour -> moveThere(id, date.there(hour)));
        day.google().respond(EventId.of(id), GoogleDay.ADA, round.answer());
        var hasMovedMeanwhile = new AtomicBoolean();
        round.lost().forEach(operation -> strike(operation, Faults.lostAnswer()));
        round.meanwhile()
                .ifPresent(hour -> strike("events.patch", exchange -> {
                    moveThere(id, date.there(hour));
                    hasMovedMeanwhile.set(true);
                    exchange.send(exchange.effect());
                }));
        bringTogether();

        var ours = desk.find(id);
        assertThat(ours.state()).isEqualTo(MeetingState.ARRANGED);
        assertThat(day.read(id).span()).isEqualTo(new Span(ours.from(), ours.until()));
        assertThat(day.read(id).answers().values()).containsExactlyElementsOf(answers(ours));
        if (!hasMovedMeanwhile.get()) {
            assertThat(ours.from()).isEqualTo(rule(before, date, round));
        }
    }

    /** Where the calendar's time was changed it holds, else ours. */
    private static Instant rule(Instant before, Day date, Round round) {
        var there = round.there().isEmpty() ? before : date.there(round.there().getLast());
        var here = round.here().stream()
                .filter(date::isHere)
                .map(hour -> WallTime.moment(date.here(hour), SYDNEY))
                .reduce(before, (earlier, later) -> later);
        return there.equals(before) ? here : there;
    }

    private void cancel(MeetingId id, Cancelling cancelling) {
        strike("events.delete", Faults.lostAnswer());
        switch (cancelling) {
            case HERE -> desk.cancel(id);
            case THERE -> {
                twins.twin(TwinCalendar.PARTNER).faults().clear();
                day.cancel(id);
            }
            case NOBODY -> desk.find(id);
        }
        bringTogether();
    }

    private void bringTogether() {
        day.settle();
        twins.twin(TwinCalendar.PARTNER).faults().clear();
        day.pass(UNTIL_READ);
        day.poll();
        day.settle();
    }

    private void strike(String operation, Fault fault) {
        twins.twin(TwinCalendar.PARTNER)
                .faults()
                .add(FaultRule.on(operation, fault).call(1));
    }

    /** A time that clocks skip is refused. */
    private void moveHere(MeetingId id, Day date, int hour) {
        if (date.isHere(hour)) {
            desk.move(id, date.here(hour));
        } else {
            assertThatExceptionOfType(ContractException.class)
                    .isThrownBy(() -> desk.move(id, date.here(hour)))
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo("communications.time-missing"));
        }
    }

    private void moveThere(MeetingId id, Instant from) {
        day.google().move(EventId.of(id), from, from.plus(HOUR));
    }

    private static List<Attendance.Answer> answers(Meeting meeting) {
        return meeting.attendance().stream().map(Attendance::answer).toList();
    }
}
