package io.rolewright.communications;

/** How somebody signs in at a mail server. */
public enum MailSignIn {
    PASSWORD,
    /** With an access token of OAuth 2. */
    XOAUTH2
}
