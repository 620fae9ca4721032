package io.rolewright.communications;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox that is to be read. What lies in it already is read, too. One at Gmail has no server, no secret and no folder of
 * its own; every other one needs a host, a user and a secret.
 *
 * @param name what people call it
 * @param address to which its mail is written
 * @param host the mail server's name; absent at Gmail
 * @param port where it listens; absent: 993, or 143 without TLS from the first byte on
 * @param security how the way there is encrypted; absent: TLS
 * @param user who signs in; at Gmail whose mailbox it is, by their address; absent there: the mailbox of {@code address}
 * @param signIn with what; absent: with a password
 * @param secret the password, or the access token; absent where tokens are made, and at Gmail
 * @param folder which is read; absent: INBOX
 */
public record NewMailbox(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 254) String address,
        @Nullable @Pattern(regexp = HOST) String host,
        @Nullable @Min(1) @Max(65535) Integer port,
        @Nullable MailSecurity security,
        @Nullable @Size(min = 1, max = 254) String user,
        @Nullable MailSignIn signIn,
        @Nullable @Size(min = 1, max = 10_000) String secret,
        @Nullable @Size(min = 1, max = 200) String folder) {
    /** A name or an address of a host, without its port. */
    static final String HOST = "[A-Za-z0-9.:-]{1,253}";

    private static final int TLS_PORT = 993;
    private static final int PLAIN_PORT = 143;

    /** How the way there is encrypted. */
    public MailSecurity chosenSecurity() {
        return Objects.requireNonNullElse(security, MailSecurity.TLS);
    }

    /** Where the server listens. */
    public int chosenPort() {
        return Objects.requireNonNullElse(port, chosenSecurity() == MailSecurity.TLS ? TLS_PORT : PLAIN_PORT);
    }

    /** Without what opens it. */
    @Override
    public String toString() {
        return "NewMailbox " + host;
    }
}
