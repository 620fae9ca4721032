package io.rolewright.hiring;

/** What has become of an offer. */
public enum OfferState {
    /** It can be accepted. */
    OPEN,
    /** The candidate takes it. */
    ACCEPTED,
    /** The candidate does not. */
    DECLINED,
    /** Its last day is over, and the candidate has said nothing. */
    EXPIRED
}
