package io.rolewright.billing;

/** How far the e-mail with an invoice or a credit note is. */
public enum SendingState {
    /** It is on its way; how far it comes, {@code communications} tells. */
    HANDED_OVER,
    /** The client has nobody to whom it could go. */
    NO_CONTACT,
    /** Nobody knows the address of the person to whom it would go, or they were removed. */
    NO_ADDRESS
}
