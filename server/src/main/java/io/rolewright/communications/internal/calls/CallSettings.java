package io.rolewright.communications.internal.calls;

import io.rolewright.integrations.LanguageModel;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How calls are led.
 *
 * @param classifier a language model that is asked what answers mean that the built-in matcher does not understand: {@code
 *     openai} or whatever speaks its chat completions, {@code ollama} or {@code anthropic}; its account and address are those
 *     of {@code integrations}. Nobody where it is absent
 * @param lookEvery how often it is looked for calls and recordings that are due, at least {@code 1s}
 * @param silence how long nothing may be heard of a call that was dialled; after that it is asked about
 * @param tries how often one is handed over before it has failed
 * @param pause how long to wait after the first time that failed; doubled with each further one
 */
@ConfigurationProperties("rolewright.communications.calls")
record CallSettings(
        @Nullable LanguageModel classifier,
        @DefaultValue("2s") Duration lookEvery,
        @DefaultValue("5m") Duration silence,
        @DefaultValue("6") int tries,
        @DefaultValue("1m") Duration pause) {
    private static final int MOST_DOUBLINGS = 10;

    CallSettings {
        if (tries < 1 || !silence.isPositive() || !pause.isPositive()) {
            throw new IllegalArgumentException(
                    "rolewright.communications.calls: tries from 1 on, silence and pause above 0");
        }
    }

    /** How long to wait after so many tries. */
    Duration pause(int failed) {
        return pause.multipliedBy(1L << Math.clamp(failed - 1, 0, MOST_DOUBLINGS));
    }
}
