package io.rolewright.communications;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What becomes different about a mailbox; what is absent stays. One that lies elsewhere then is read from its beginning, and
 * what was read before is known. A mailbox at Gmail stays there, and stays that of its user.
 *
 * @param name what people call it
 * @param address to which its mail is written
 * @param host the mail server's name; with another one the secret has to come, too
 * @param port where it listens
 * @param security how the way there is encrypted
 * @param user who signs in
 * @param signIn with what
 * @param secret the password, or the access token
 * @param folder which is read
 * @param paused true leaves it alone, false has it read
 */
public record MailboxChange(
        @Nullable @Size(min = 1, max = 100) String name,
        @Nullable @Size(min = 1, max = 254) String address,
        @Nullable @Pattern(regexp = NewMailbox.HOST) String host,
        @Nullable @Min(1) @Max(65535) Integer port,
        @Nullable MailSecurity security,
        @Nullable @Size(min = 1, max = 254) String user,
        @Nullable MailSignIn signIn,
        @Nullable @Size(min = 1, max = 10_000) String secret,
        @Nullable @Size(min = 1, max = 200) String folder,
        @Nullable Boolean paused) {
    /** Without what opens it. */
    @Override
    public String toString() {
        return "MailboxChange";
    }
}
