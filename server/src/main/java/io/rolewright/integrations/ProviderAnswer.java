package io.rolewright.integrations;

import io.rolewright.shared.ExchangeId;
import org.jspecify.annotations.Nullable;

/**
 * What came of a call.
 *
 * @param exchange its entry in the journal
 * @param outcome how it ended
 * @param status of HTTP; 0 when none came
 * @param body of the answer
 * @param code why it was refused or not answered, as {@code integrations.<reason>}
 * @param retryAfter milliseconds after which trying again may help, as far as somebody said so
 */
public record ProviderAnswer(
        ExchangeId exchange,
        Outcome outcome,
        int status,
        String body,
        @Nullable String code,
        @Nullable Long retryAfter) {

    /** How a call ended. */
    public enum Outcome {
        /** The partner did what was asked for, or says why not; the body tells. */
        ANSWERED,
        /** The partner says that the call itself is wrong (4xx), or a rule of ours forbids it. It has done nothing. */
        REFUSED,
        /** It was not done, and may be later. */
        FAILED,
        /** No answer came: it may have been done. Ask the partner, or repeat it with the same key. */
        UNKNOWN
    }
}
