package io.rolewright.matching;

/** Why a candidate was not taken. */
public enum RejectionReason {
    MISSING_SKILL,
    MISSING_LICENCE,
    TOO_LITTLE_EXPERIENCE,
    OVERQUALIFIED,
    WRONG_TRADE,
    PLACE,
    PAY,
    AVAILABILITY,
    OTHER
}
