package io.rolewright.events.communications;

/** How far a meeting is. */
public enum MeetingState {
    /** Its time is kept here, and invitations go out. */
    ASKED,
    /** It stands in the calendars, or its invitations have gone out. */
    ARRANGED,
    /** It does not take place. */
    CANCELLED
}
