package io.rolewright.communications.internal.delivery;

/** What came of handing a message over. */
public sealed interface Handed {
    /** It is on its way. */
    record Taken() implements Handed {}

    /**
     * It is not on its way, and may be tried again.
     *
     * @param code why
     */
    record Later(String code) implements Handed {}

    /**
     * Nobody knows: the answer did not come.
     *
     * @param code why
     */
    record Unknown(String code) implements Handed {}

    /**
     * It came back for good.
     *
     * @param code why
     * @param isAddress whether that is because of the address, to which nothing is sent any more
     */
    record Bounced(String code, boolean isAddress) implements Handed {}

    /**
     * It can never be handed over.
     *
     * @param code why
     */
    record Failed(String code) implements Handed {}
}
