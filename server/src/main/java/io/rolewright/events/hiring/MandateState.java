package io.rolewright.events.hiring;

/** What somebody says to being represented at a client. */
public enum MandateState {
    /** They were asked, and have not answered. */
    ASKED,
    /** They want us to. */
    GIVEN,
    /** They do not want us to. */
    REFUSED,
    /** They did not answer in time, or what they said holds no more. */
    EXPIRED
}
