package io.rolewright.communications.internal.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.Attendance.Answer;
import io.rolewright.shared.MeetingId;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Invitations as other calendars read them, and what those answer. */
class InvitationTest {
    private static final MeetingId MEETING = new MeetingId(UUID.fromString("018f0000-0000-7000-8000-00000000000c"));
    private static final Instant STAMP = Instant.parse("2026-11-23T01:00:00Z");
    private static final Span SPAN =
            new Span(Instant.parse("2026-12-01T23:00:00Z"), Instant.parse("2026-12-02T00:00:00Z"));
    private static final Invited RECRUITER = new Invited("recruiter@agency.example", "Ruth Quay");
    private static final Invited ANN = new Invited("ann+jobs@mail.example", null);

    @Example
    void invites() {
        assertThat(invitation(new Words("Interview", "Bring: a, b; c\nand d", "Pier 4"), 0, false)
                        .text())
                .isEqualTo(String.join(
                        "\r\n",
                        List.of(
                                "BEGIN:VCALENDAR",
                                "PRODID:-//Rolewright//Meetings//EN",
                                "VERSION:2.0",
                                "METHOD:REQUEST",
                                "BEGIN:VEVENT",
                                "UID:018f0000-0000-7000-8000-00000000000c@rolewright",
                                "SEQUENCE:0",
                                "DTSTAMP:20261123T010000Z",
                                "DTSTART:20261201T230000Z",
                                "DTEND:20261202T000000Z",
                                "SUMMARY:Interview",
                                "DESCRIPTION:Bring: a\\, b\\; c\\nand d",
                                "LOCATION:Pier 4",
                                "ORGANIZER;CN=Ruth Quay:mailto:recruiter@agency.example",
                                "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:ann+jo",
                                " bs@mail.example",
                                "STATUS:CONFIRMED",
                                "END:VEVENT",
                                "END:VCALENDAR",
                                "")));
    }

    @Example
    void saysThatAMeetingIsOff() {
        assertThat(invitation(new Words("Interview", null, null), 2, true).text())
                .contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED")
                .doesNotContain("RSVP", "DESCRIPTION", "LOCATION");
    }

    @net.jqwik.api.Property(tries = 300)
    void isReadAsItWasWritten(
            @ForAll @StringLength(min = 1, max = 200) String subject,
            @ForAll @StringLength(max = 400) String text,
            @ForAll @IntRange(max = 40) int sequence)
            throws Exception {
        var lines = invitation(new Words(subject, text, null), sequence, false).text();
        var calendar = new CalendarBuilder().build(new StringReader(lines));
        VEvent event =
                Objects.requireNonNull(calendar.<VEvent>getComponents("VEVENT").getFirst());

        assertThat(value(event, Property.SUMMARY)).isEqualTo(cleaned(subject));
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo(cleaned(text));
        assertThat(value(event, Property.SEQUENCE)).isEqualTo(String.valueOf(sequence));
        assertThat(List.of(lines.split("\r\n", -1))).allMatch(InvitationTest::isShort);
    }

    @Example
    void readsAnswers() {
        Map.of("ACCEPTED", Answer.ACCEPTED, "DECLINED", Answer.DECLINED, "TENTATIVE", Answer.TENTATIVE)
                .forEach((said, answer) -> assertThat(Reply.read(reply("REPLY", said)))
                        .contains(new Reply(MEETING, 1, STAMP, "ann+jobs@mail.example", answer, null)));
    }

    @Example
    void readsTimesThatAreProposed() {
        var proposed = new Span(Instant.parse("2026-11-26T03:00:00Z"), Instant.parse("2026-11-26T03:30:00Z"));

        Map.of(
                        "DTSTART:20261126T030000Z\r\nDTEND:20261126T033000Z", "TENTATIVE",
                        "DTSTART:20261126T030000Z\r\nDURATION:PT30M", "DECLINED",
                        "DTSTART;TZID=Australia/Sydney:20261126T140000\r\nDTEND;TZID=Australia/Sydney:20261126T143000",
                                "NEEDS-ACTION")
                .forEach((time, said) -> assertThat(Reply.read(counter(said, time)))
                        .contains(new Reply(
                                MEETING,
                                1,
                                STAMP,
                                "ann+jobs@mail.example",
                                said.equals("NEEDS-ACTION") ? null : Answer.valueOf(said),
                                proposed)));
    }

    @Example
    void takesNothingForAProposalThatNamesNoTime() {
        assertThat(List.of(
                        "DTSTART:20261126T030000Z",
                        "DTSTART:20261126T030000Z\r\nDTEND:20261126T020000Z",
                        "DTSTART:20261126T030000\r\nDTEND:20261126T040000",
                        "DTSTART;VALUE=DATE:20261126\r\nDTEND;VALUE=DATE:20261127",
                        "DTEND:20261126T033000Z"))
                .allSatisfy(time -> assertThat(Reply.read(counter("TENTATIVE", time)))
                        .as(time)
                        .isEmpty());
    }

    private static String counter(String said, String time) {
        return reply("COUNTER", said).replace("END:VEVENT", time + "\r\nEND:VEVENT");
    }

    @Example
    void takesNothingForAReplyThatIsNone() {
        var reply = reply("REPLY", "ACCEPTED");
        var attendee = reply.substring(reply.indexOf("ATTENDEE"), reply.indexOf("END:VEVENT"));

        assertThat(List.of(
                        "",
                        "BEGIN:VCALENDAR",
                        "BEGIN:VCALENDAR\r\n" + "begin:VEVENT\r\n".repeat(7_000),
                        reply("REQUEST", "ACCEPTED"),
                        reply("REPLY", "NEEDS-ACTION"),
                        reply("COUNTER", "ACCEPTED"),
                        reply.replace("@rolewright", "@elsewhere.example"),
                        reply.replace("UID:018f", "UID:nonsense"),
                        reply.replace("MAILTO:", "https:"),
                        reply.replace("SEQUENCE:1", "SEQUENCE:99999999999"),
                        reply.replace(attendee, attendee + attendee),
                        reply.replace("SEQUENCE:1", "SEQUENCE:1\r\nCOMMENT:" + "x".repeat(200_000))))
                .allSatisfy(text -> assertThat(Reply.read(text)).isEmpty());
    }

    @net.jqwik.api.Property
    void readsAnythingWithoutFailing(@ForAll String nonsense, @ForAll @IntRange(max = 300) int at) {
        var reply = reply("REPLY", "ACCEPTED");
        var place = Math.min(at, reply.length());

        assertThat(Reply.read(nonsense)).isEmpty();
        assertThat(Reply.read(reply.substring(0, place) + nonsense + reply.substring(place)))
                .isNotNull();
    }

    private static Invitation invitation(Words words, int sequence, boolean isCancelled) {
        return new Invitation(MEETING, sequence, isCancelled, SPAN, words, RECRUITER, List.of(ANN), STAMP);
    }

    private static String reply(String method, String said) {
        return """
                BEGIN:VCALENDAR
                PRODID:-//Elsewhere//EN
                VERSION:2.0
                METHOD:%s
                BEGIN:VEVENT
                UID:018f0000-0000-7000-8000-00000000000c@rolewright
                SEQUENCE:1
                DTSTAMP:20261123T010000Z
                ORGANIZER:mailto:recruiter@agency.example
                ATTENDEE;PARTSTAT=%s:MAILTO:Ann+jobs@mail.example
                END:VEVENT
                END:VCALENDAR
                """.formatted(method, said).replace("\n", "\r\n");
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    private static String cleaned(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .replaceAll("[\\p{Cc}&&[^\n]]", "")
                .strip();
    }

    private static boolean isShort(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length <= 75;
    }
}
