package io.rolewright.communications.internal.mailboxes;

import io.rolewright.communications.MailSecurity;
import io.rolewright.communications.MailSignIn;
import io.rolewright.communications.Mailbox;
import io.rolewright.communications.MailboxChange;
import io.rolewright.communications.NewMailbox;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.MailboxId;
import io.rolewright.shared.UserId;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a mailbox has to say of itself: a server and what opens it, or that it is at Gmail, which needs neither. */
final class MailboxRules {
    private static final String INBOX = "INBOX";
    private static final String GMAIL_HOST = "gmail.googleapis.com";
    private static final int GMAIL_PORT = 443;

    private MailboxRules() {}

    /**
     * A new mailbox.
     *
     * @param address to which its mail is written, as addresses are kept
     * @throws ContractException {@code communications.mailbox-server-missing}, {@code communications.mailbox-at-gmail} (422)
     */
    static Mailbox mailbox(MailboxId id, NewMailbox wanted, String address, UserId keeper, Instant now) {
        var signIn = Objects.requireNonNullElse(wanted.signIn(), MailSignIn.PASSWORD);
        var isAtGmail = signIn == MailSignIn.GMAIL;
        if (isAtGmail) {
            refuseServer(wanted.host(), wanted.port(), wanted.security(), wanted.secret(), wanted.folder());
        }
        return new Mailbox(
                id,
                wanted.name().strip(),
                address,
                isAtGmail ? GMAIL_HOST : needed(wanted.host()),
                isAtGmail ? GMAIL_PORT : wanted.chosenPort(),
                isAtGmail ? MailSecurity.TLS : wanted.chosenSecurity(),
                isAtGmail ? Objects.requireNonNullElse(wanted.user(), address) : needed(wanted.user()),
                signIn,
                Objects.requireNonNullElse(wanted.folder(), INBOX),
                false,
                keeper,
                null,
                null,
                1,
                now);
    }

    /**
     * What is kept to open a new mailbox: nothing at Gmail, or where tokens are made for it.
     *
     * @throws ContractException {@code communications.mailbox-secret-missing} (422)
     */
    static String secret(NewMailbox wanted) {
        var signIn = Objects.requireNonNullElse(wanted.signIn(), MailSignIn.PASSWORD);
        if (signIn == MailSignIn.GMAIL || MailTokens.isMade(signIn)) {
            return "";
        }
        if (wanted.secret() == null) {
            throw ContractException.invalid("communications.mailbox-secret-missing");
        }
        return wanted.secret();
    }

    private static String needed(@Nullable String part) {
        if (part == null || part.isBlank()) {
            throw ContractException.invalid("communications.mailbox-server-missing");
        }
        return part;
    }

    /** @throws ContractException {@code communications.mailbox-moved}, {@code communications.mailbox-at-gmail} (422) */
    static void check(Mailbox before, MailboxChange change) {
        var isAtGmail = before.signIn() == MailSignIn.GMAIL;
        var isThen = Objects.requireNonNullElse(change.signIn(), before.signIn()) == MailSignIn.GMAIL;
        var isAnothers = change.user() != null && !change.user().equals(before.user());
        if (isAtGmail != isThen || (isAtGmail && isAnothers)) {
            throw ContractException.invalid("communications.mailbox-moved");
        }
        if (isAtGmail) {
            refuseServer(change.host(), change.port(), change.security(), change.secret(), change.folder());
        }
    }

    private static void refuseServer(@Nullable Object... parts) {
        if (Stream.of(parts).anyMatch(Objects::nonNull)) {
            throw ContractException.invalid("communications.mailbox-at-gmail");
        }
    }
}
