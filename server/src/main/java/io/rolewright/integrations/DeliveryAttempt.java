package io.rolewright.integrations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message to a program, and what came of it.
 *
 * @param at when it was sent
 * @param milliseconds how long it took
 * @param status of HTTP; 0 when no answer came
 * @param code why no answer came; absent when one came, whatever its status
 * @param answer how the answer begins: its first 1,024 bytes, masked
 */
public record DeliveryAttempt(
        Instant at, int milliseconds, int status, @Nullable String code, String answer) {}
