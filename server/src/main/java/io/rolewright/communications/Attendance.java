package io.rolewright.communications;

import io.rolewright.shared.Person;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody comes.
 *
 * @param person who
 * @param answer what they said
 * @param proposed the other time that they would like; absent when they propose none, or have answered or been asked anew since
 */
public record Attendance(
        Person person, Answer answer, @Nullable ProposedTime proposed) {
    /** Of somebody who proposes no other time. */
    public static Attendance of(Person person, Answer answer) {
        return new Attendance(person, answer, null);
    }

    /** The same with what they say now; by another answer they take back what they proposed. */
    public Attendance saying(Answer now) {
        return now == answer ? this : of(person, now);
    }

    /** What somebody says to an invitation. */
    public enum Answer {
        NONE,
        ACCEPTED,
        TENTATIVE,
        DECLINED
    }
}
