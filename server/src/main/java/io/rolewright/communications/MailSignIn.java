package io.rolewright.communications;

/** How somebody signs in where a mailbox is. */
public enum MailSignIn {
    PASSWORD,
    /** With an access token of OAuth 2 that somebody gives us, and that nobody renews. */
    XOAUTH2,
    /** With access tokens that Google makes for the account {@code google-mail} of {@code integrations}. */
    GOOGLE,
    /** With access tokens that Microsoft makes for the account {@code microsoft-mail} of {@code integrations}. */
    MICROSOFT,
    /** As whom the account {@code gmail} of {@code integrations} speaks for; the mailbox is read by Gmail's own interface. */
    GMAIL
}
