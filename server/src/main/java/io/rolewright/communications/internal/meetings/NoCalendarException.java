package io.rolewright.communications.internal.meetings;

/** Google keeps no calendar of somebody's that we may write into. */
class NoCalendarException extends Exception {
    private static final long serialVersionUID = 1;

    NoCalendarException(String why) {
        super(why);
    }
}
