package io.rolewright.integrations.twins.phone;

/** How what Twilio tells its customer may go wrong on its way; each is used up by one request. */
public enum CallbackFault {
    /** It comes twice. */
    DUPLICATE,
    /** It waits for the next one, which then comes before it; what it is answered then is not read. */
    OUT_OF_ORDER,
    /** Its signature was made with another token. */
    BAD_SIGNATURE,
    /** It has no signature. */
    UNSIGNED,
    /** It never comes. */
    WITHHELD,
    /** It has a parameter that nobody told of; the signature covers it. */
    UNKNOWN_PARAMETER,
    /** The address was signed without its port, or with the one that need not be said. */
    PORT_IN_SIGNATURE
}
