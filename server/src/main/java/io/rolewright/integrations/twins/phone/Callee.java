package io.rolewright.integrations.twins.phone;

import java.time.Duration;
import java.util.List;

/**
 * Who answers a call, and what is said or keyed then.
 *
 * @param rings how long it rings until somebody answers
 * @param hangsUpAfter how many prompts are heard until the callee hangs up, 0 for all
 * @param utterances one for each time that the callee is listened to; silence from then on
 */
public record Callee(Answer answer, Duration rings, int hangsUpAfter, List<Utterance> utterances) {
    private static final Duration USUAL = Duration.ofSeconds(6);

    /** Who or what answers. */
    public enum Answer {
        HUMAN,
        MACHINE,
        BUSY,
        NO_ANSWER,
        /** The number does not exist. */
        UNREACHABLE
    }

    public Callee {
        utterances = List.copyOf(utterances);
    }

    public static Callee human(Utterance... utterances) {
        return new Callee(Answer.HUMAN, USUAL, 0, List.of(utterances));
    }

    public static Callee machine() {
        return new Callee(Answer.MACHINE, USUAL, 0, List.of());
    }

    public static Callee busy() {
        return new Callee(Answer.BUSY, USUAL, 0, List.of());
    }

    public static Callee noAnswer() {
        return new Callee(Answer.NO_ANSWER, USUAL, 0, List.of());
    }

    public static Callee unreachable() {
        return new Callee(Answer.UNREACHABLE, USUAL, 0, List.of());
    }

    public Callee ringing(Duration other) {
        return new Callee(answer, other, hangsUpAfter, utterances);
    }

    public Callee hangingUpAfter(int prompts) {
        return new Callee(answer, rings, prompts, utterances);
    }

    /** Whether somebody answers before the caller gives up. */
    boolean answersWithin(Duration patience) {
        return switch (answer) {
            case HUMAN, MACHINE -> rings.compareTo(patience) <= 0;
            case BUSY, NO_ANSWER, UNREACHABLE -> false;
        };
    }

    Utterance utterance(int number) {
        return number < utterances.size() ? utterances.get(number) : Utterance.silence();
    }
}
