package io.rolewright.communications.script;

import java.util.List;

/**
 * What is to be done next.
 *
 * @param state to be kept until something is heard
 * @param say what is said first, in this order
 * @param next what is done then
 * @param startsRecording whether recording begins before anything is said
 * @param stopsRecording whether recording ends before anything is said
 */
public record Turn(CallState state, List<String> say, Next next, boolean startsRecording, boolean stopsRecording) {
    public Turn {
        say = List.copyOf(say);
    }

    /** One in which recording goes on, or does not, as before. */
    Turn(CallState state, List<String> say, Next next) {
        this(state, say, next, false, false);
    }

    /** The same, as it follows on a state. Whoever takes the call over has not agreed to be recorded. */
    Turn after(CallState before) {
        var records = state.recording() && !(next instanceof Next.Transfer);
        return new Turn(state, say, next, records && !before.recording(), !records && before.recording());
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
