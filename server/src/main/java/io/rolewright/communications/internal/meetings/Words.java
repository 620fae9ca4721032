package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.NewMeeting;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting says to people.
 *
 * @param subject what it is called
 * @param text what the invitation says
 * @param place where
 */
record Words(
        String subject, @Nullable String text, @Nullable String place) {
    static Words of(NewMeeting meeting) {
        return new Words(meeting.subject(), meeting.text(), meeting.place());
    }
}
