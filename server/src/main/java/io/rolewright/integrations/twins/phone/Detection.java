package io.rolewright.integrations.twins.phone;

import java.time.Duration;

/**
 * Whether it is found out if a machine answered.
 *
 * @param isAsync whether the call goes on meanwhile
 */
record Detection(Mode mode, boolean isAsync) {
    private static final Duration AT_ONCE = Duration.ofSeconds(3);
    private static final Duration AFTER_GREETING = Duration.ofSeconds(12);

    /** When the customer wants to know. */
    enum Mode {
        OFF,
        /** As soon as it is clear. */
        ENABLE,
        /** When the greeting of a machine is over. */
        MESSAGE_END
    }

    boolean isOff() {
        return mode == Mode.OFF;
    }

    Duration takes(Callee callee) {
        return isMachine(callee) && mode == Mode.MESSAGE_END ? AFTER_GREETING : AT_ONCE;
    }

    String answeredBy(Callee callee) {
        if (!isMachine(callee)) {
            return "human";
        }
        return mode == Mode.MESSAGE_END ? "machine_end_beep" : "machine_start";
    }

    private static boolean isMachine(Callee callee) {
        return callee.answer() == Callee.Answer.MACHINE;
    }
}
