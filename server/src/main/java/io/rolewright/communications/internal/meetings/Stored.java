package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.Attendance;
import io.rolewright.communications.Meeting;
import io.rolewright.events.communications.MeetingMoved;
import io.rolewright.events.communications.MeetingState;
import io.rolewright.shared.MeetingId;
import io.rolewright.shared.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is stored, without its words.
 *
 * @param sequence how often it was moved or cancelled, as invitations count it
 * @param isVideo whether it is by video
 * @param link of the video talk
 */
record Stored(
        MeetingId id,
        UserId organizer,
        List<Attendance> attendance,
        Slot slot,
        MeetingState state,
        int sequence,
        boolean isVideo,
        @Nullable String link) {
    Stored {
        attendance = List.copyOf(attendance);
    }

    boolean isCancelled() {
        return state == MeetingState.CANCELLED;
    }

    /** At another time, at which nobody has said yet that they come. */
    Stored movedTo(Slot other) {
        var asked = attendance.stream()
                .map(one -> Attendance.of(one.person(), Attendance.Answer.NONE))
                .toList();
        return new Stored(id, organizer, asked, other, MeetingState.ASKED, sequence + 1, isVideo, link);
    }

    Stored cancelled() {
        return new Stored(id, organizer, attendance, slot, MeetingState.CANCELLED, sequence + 1, isVideo, link);
    }

    /** At the time to which its organizer has moved it in their calendar; what was proposed before is settled. */
    Stored takenTo(Slot other, List<Attendance> said) {
        var answers = said.stream()
                .map(one -> Attendance.of(one.person(), one.answer()))
                .toList();
        return new Stored(id, organizer, answers, other, MeetingState.ARRANGED, sequence + 1, isVideo, link);
    }

    /** As it stands in a calendar, or has gone out by mail. */
    Stored arranged(List<Attendance> said, @Nullable String address) {
        return new Stored(id, organizer, said, slot, MeetingState.ARRANGED, sequence, isVideo, address);
    }

    Meeting shown() {
        var span = slot.span();
        return new Meeting(id, organizer, attendance, slot.time(), span.from(), span.until(), state, link);
    }

    /** The fact that it is as it is now. */
    MeetingMoved moved(boolean isOutside) {
        return new MeetingMoved(id, state, slot.span().from(), slot.span().until(), isOutside);
    }
}
