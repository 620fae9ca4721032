package io.rolewright.communications.script;

import java.util.List;

/**
 * What is to be done next.
 *
 * @param state to be kept until something is heard
 * @param say what is said first, in this order
 * @param next what is done then
 * @param startsRecording whether recording begins before anything is said
 */
public record Turn(CallState state, List<String> say, Next next, boolean startsRecording) {
    public Turn {
        say = List.copyOf(say);
    }

    /** What is done when everything is said. */
    public sealed interface Next {
        /** Wait for an answer to this question. */
        record Listen(Question question) implements Next {}

        /** Connect with this number. */
        record Transfer(String number) implements Next {}

        /** Hang up. */
        record HangUp() implements Next {}
    }
}
