package io.rolewright.communications.script;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of a call.
 *
 * @param recorded whether recording was agreed to, and that not taken back
 * @param stopped whether the person does not want to be called
 * @param summary the answers in one text, as the script calls them
 */
public record CallResult(
        String script,
        Outcome outcome,
        List<Given> answers,
        List<Line> transcript,
        boolean recorded,
        boolean stopped,
        String summary) {
    public CallResult {
        answers = List.copyOf(answers);
        transcript = List.copyOf(transcript);
    }

    /** The result of a call that has ended; one that has not was hung up. */
    public static CallResult of(Script script, CallState state) {
        var outcome = state.outcome() == null ? Outcome.HUNG_UP : state.outcome();
        return new CallResult(
                script.name(),
                outcome,
                state.answers(),
                state.transcript(),
                state.recording(),
                state.stopped(),
                summary(state, outcome));
    }

    /** The result of a call in which nothing was said. */
    public static CallResult unsaid(Script script, Outcome outcome) {
        return new CallResult(script.name(), outcome, List.of(), List.of(), false, false, end(outcome, false));
    }

    private static String summary(CallState state, Outcome outcome) {
        var answers = state.answers().stream()
                .map(given -> given.label() + ": " + given.value() + ".")
                .collect(Collectors.joining(" "));
        var end = end(outcome, state.stopped());
        return answers.isEmpty() ? end : answers + " " + end;
    }

    private static String end(Outcome outcome, boolean stopped) {
        return switch (outcome) {
            case COMPLETED -> "The call came to its end.";
            case TRANSFERRED -> "The call was handed to a person.";
            case DECLINED -> stopped ? "The person does not want to be called." : "The person did not want to go on.";
            case HUNG_UP -> "The person hung up.";
            case MACHINE -> "A machine answered.";
            case NO_ANSWER -> "Nobody answered.";
            case BUSY -> "The number was busy.";
            case FAILED -> "The call could not be led to its end.";
            case REFUSED -> "Nobody was called.";
        };
    }
}
