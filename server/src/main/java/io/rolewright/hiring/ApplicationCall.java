package io.rolewright.hiring;

import io.rolewright.shared.PhoneCallId;
import java.time.Instant;

/**
 * A call that a script led about an application. Its answers are at {@code GET /api/v1/communications/calls/{id}}.
 *
 * @param id names it
 * @param outcome how it ended, in one word: {@code COMPLETED}, {@code TRANSFERRED}, {@code DECLINED}, {@code MACHINE}, {@code
 *     NO_ANSWER}, {@code BUSY}, {@code HUNG_UP}, {@code FAILED}, {@code REFUSED}
 * @param at when that was known here
 */
public record ApplicationCall(PhoneCallId id, String outcome, Instant at) {}
