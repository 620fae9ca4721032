package io.rolewright.billing;

/**
 * Why a line of a bank's file could be what is proposed.
 *
 * @param code why
 * @param points how much of the score that is
 * @param value what was found: a number, an amount, a name or a day
 */
public record MatchReason(ReasonCode code, int points, String value) {}
