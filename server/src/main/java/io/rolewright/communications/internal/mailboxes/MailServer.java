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
 * @param secret the password, or the access token
 * @param folder which is read
 */
public record MailServer(
        String host, int port, MailSecurity security, String user, MailSignIn signIn, String secret, String folder) {
    /** Without what opens it. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
