package io.rolewright.communications;

import io.rolewright.shared.Person;

/**
 * Whether somebody comes.
 *
 * @param person who
 * @param answer what they said
 */
public record Attendance(Person person, Answer answer) {
    /** What somebody says to an invitation. */
    public enum Answer {
        NONE,
        ACCEPTED,
        TENTATIVE,
        DECLINED
    }
}
