package io.rolewright.communications.internal.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.shared.MeetingId;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Identifiers of events, from which one comes back to the meeting. */
class EventIdTest {
    @Property
    void leadsBackToItsMeeting(@ForAll long high, @ForAll long low) {
        var meeting = new MeetingId(new UUID(high, low));

        assertThat(EventId.of(meeting)).matches("[a-v0-9]{26}");
        assertThat(EventId.meeting(EventId.of(meeting))).contains(meeting);
    }

    @Example
    void knowsNobodyElsesEvents() {
        assertThat(List.of("", "event1", "z".repeat(26), "8".repeat(26), "0".repeat(27), "0".repeat(25)))
                .allSatisfy(other -> assertThat(EventId.meeting(other)).isEmpty());
    }
}
