package io.rolewright.communications.internal.meetings;

/** How people are told of a meeting. */
enum Way {
    /** It is an event in its organizer's calendar at Google, which invites everybody. */
    CALENDAR,
    /** We write to everybody, with an invitation that all calendars understand. */
    MAIL
}
