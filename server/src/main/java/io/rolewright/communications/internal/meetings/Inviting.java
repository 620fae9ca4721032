package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.Attendance;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.MeetingId;
import io.rolewright.shared.Person;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes invitations to meetings. */
@Component
class Inviting {
    private final Meetings meetings;
    private final Arranging arranging;
    private final Sealing sealing;
    private final Addresses addresses;

    Inviting(Meetings meetings, Arranging arranging, Sealing sealing, Addresses addresses) {
        this.meetings = meetings;
        this.arranging = arranging;
        this.sealing = sealing;
        this.addresses = addresses;
    }

    /**
     * The invitation to a meeting as it is now, to all whose addresses are known.
     *
     * @throws ContractException {@code communications.meeting-unknown} (404), {@code communications.organizer-unreachable} (409),
     *     {@code runtime.data-key-destroyed} (410)
     */
    Invitation invitation(MeetingId id) {
        var meeting = arranging.find(id);
        return invitation(
                meeting, meeting.attendance().stream().map(Attendance::person).toList());
    }

    /**
     * The invitation that one person gets, which names nobody else who is invited.
     *
     * @throws ContractException {@code communications.organizer-unreachable} (409), {@code runtime.data-key-destroyed} (410)
     */
    Invitation invitation(Stored meeting, Person person) {
        return invitation(meeting, List.of(person));
    }

    private Invitation invitation(Stored meeting, List<Person> people) {
        var written = meetings.written(meeting.id());
        var organizer = addresses
                .of(Person.of(meeting.organizer()))
                .orElseThrow(() -> ContractException.conflict("communications.organizer-unreachable"));
        var attendees =
                people.stream().flatMap(one -> addresses.of(one).stream()).toList();
        return new Invitation(
                meeting.id(),
                meeting.sequence(),
                meeting.isCancelled(),
                meeting.slot().span(),
                sealing.open(meeting.id(), written.about(), written.words()),
                organizer,
                attendees,
                written.at());
    }
}
