package io.rolewright.communications.internal.mailboxes;

import io.rolewright.communications.MailSecurity;
import io.rolewright.communications.MailSignIn;

/**
 * A folder on a mail server, and what opens it.
 *
 * @param host its name
 * @param port where it listens
 * @param security how the way there is encrypted
 * @param user who signs in
 * @param signIn with what
 * @param secret the password, or the access token; empty where a token is made when it is needed
 * @param folder which is read
 */
public record MailServer(
        String host, int port, MailSecurity security, String user, MailSignIn signIn, String secret, String folder) {
    /** The same with another access token. */
    MailServer with(String token) {
        return new MailServer(host, port, security, user, signIn, token, folder);
    }

    /** Without what opens it. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
