package io.rolewright.communications.internal.mailboxes;

import io.rolewright.communications.MailSecurity;

/**
 * A folder on a mail server, and what opens it.
 *
 * @param host its name
 * @param port where it listens
 * @param security how the way there is encrypted
 * @param user who signs in
 * @param secret with what
 * @param folder which is read
 */
public record MailServer(String host, int port, MailSecurity security, String user, String secret, String folder) {
    /** Without what opens it. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
