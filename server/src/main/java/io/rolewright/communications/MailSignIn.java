package io.rolewright.communications;

/** How somebody signs in where a mailbox is. */
public enum MailSignIn {
    PASSWORD,
    /** With an access token of OAuth 2. */
    XOAUTH2,
    /** As whom the account {@code gmail} of {@code integrations} speaks for; the mailbox is read by Gmail's own interface. */
    GMAIL
}
