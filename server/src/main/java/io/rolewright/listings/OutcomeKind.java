package io.rolewright.listings;

/** What became of somebody who applied for an advert on a board. */
public enum OutcomeKind {
    /** We have looked at them and keep them in mind. */
    SHORTLISTED,
    /** We have sent them to the client. */
    SUBMITTED,
    /** The client sees them. */
    INTERVIEWED,
    /** They were offered the job. */
    OFFERED,
    /** They have it. */
    PLACED,
    /** It comes to nothing. */
    REJECTED
}
