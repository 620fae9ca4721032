package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.Meeting;
import io.rolewright.communications.MeetingTime;
import io.rolewright.communications.MeetingsInternal;
import io.rolewright.communications.NewMeeting;
import io.rolewright.shared.MeetingId;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link MeetingsInternal}. */
@RestController
class ArrangingController implements MeetingsInternal {
    private final Arranging arranging;

    ArrangingController(Arranging arranging) {
        this.arranging = arranging;
    }

    @Override
    public Meeting arrange(NewMeeting meeting) {
        return arranging.arrange(meeting).shown();
    }

    @Override
    public Meeting find(MeetingId id) {
        return arranging.find(id).shown();
    }

    @Override
    public Meeting move(MeetingId id, MeetingTime time) {
        return arranging.move(id, time).shown();
    }

    @Override
    public Meeting cancel(MeetingId id) {
        return arranging.cancel(id).shown();
    }
}
