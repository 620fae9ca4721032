package io.rolewright.matching.internal.index;

/** Codes of a candidate, of which there may be none or many. */
public enum KeywordField {
    /** ISO 3166-1 alpha-2. */
    COUNTRY,
    /** Ids of the taxonomy. */
    SKILL,
    LICENCE,
    /** BCP 47. */
    LANGUAGE,
    /** Countries where the candidate may work, ISO 3166-1 alpha-2. */
    WORK_RIGHT,
    WORK_MODE,
    OWNER,
    TEAM,
    /** Who alone may see the candidate, owners and teams by id; none when everybody of the agency may. */
    WALL,
    /** Client companies to which the candidate is not shown. */
    HIDDEN_FROM
}
