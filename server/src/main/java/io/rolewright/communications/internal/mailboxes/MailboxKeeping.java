package io.rolewright.communications.internal.mailboxes;

import io.rolewright.communications.Mailbox;
import io.rolewright.communications.MailboxChange;
import io.rolewright.communications.NewMailbox;
import io.rolewright.communications.internal.people.Address;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.MailboxAdded;
import io.rolewright.events.communications.MailboxChanged;
import io.rolewright.events.communications.MailboxRemoved;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.runtime.web.VersionTag;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.MailboxId;
import io.rolewright.shared.Problem;
import io.rolewright.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds, changes and removes mailboxes. */
@Component
class MailboxKeeping {
    private final Mailboxes mailboxes;
    private final MailboxSettings settings;
    private final Once once;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    MailboxKeeping(Mailboxes mailboxes, MailboxSettings settings, Once once, EventLog events, Ids ids, Clock clock) {
        this.mailboxes = mailboxes;
        this.settings = settings;
        this.once = once;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    List<Mailbox> all() {
        return mailboxes.all();
    }

    Mailbox find(MailboxId id) {
        return mailboxes.find(id).orElseThrow(() -> unknown(id));
    }

    Mailbox add(NewMailbox wanted) {
        var address = address(wanted.address());
        var mailbox = MailboxRules.mailbox(ids.next(MailboxId::new), wanted, address, person(), now());
        var secret = MailboxRules.secret(wanted);
        settings.check(mailbox);
        return once.execute(() -> {
            mailboxes.add(mailbox, secret);
            events.append(new MailboxAdded(mailbox.id()));
            return mailbox;
        });
    }

    private static UserId person() {
        var user = Call.current().actor().user();
        if (user == null) {
            throw ContractException.forbidden("communications.person-needed");
        }
        return user;
    }

    private static String address(String written) {
        return new Address(Channel.EMAIL, written).text();
    }

    Mailbox change(MailboxId id, @Nullable String ifMatch, MailboxChange change) {
        var before = find(id);
        if (ifMatch == null) {
            throw new ContractException(Problem.of(428, "communications.if-match-missing"));
        }
        if (!ifMatch.equals(before.tag())) {
            throw changed();
        }
        MailboxRules.check(before, change);
        var after = merged(before, change);
        settings.check(after);
        var secret = secret(before, after, change.secret());
        return once.execute(
                () -> {
                    if (!mailboxes.change(after, secret, isElsewhere(before, after), now())) {
                        throw changed();
                    }
                    events.append(new MailboxChanged(id));
                    return find(id);
                },
                VersionTag::tagged);
    }

    private static Mailbox merged(Mailbox before, MailboxChange change) {
        return new Mailbox(
                before.id(),
                Objects.requireNonNullElse(change.name(), before.name()).strip(),
                address(Objects.requireNonNullElse(change.address(), before.address())),
                Objects.requireNonNullElse(change.host(), before.host()),
                Objects.requireNonNullElse(change.port(), before.port()),
                Objects.requireNonNullElse(change.security(), before.security()),
                Objects.requireNonNullElse(change.user(), before.user()),
                Objects.requireNonNullElse(change.signIn(), before.signIn()),
                Objects.requireNonNullElse(change.folder(), before.folder()),
                Objects.requireNonNullElse(change.paused(), before.paused()),
                before.keeperId(),
                before.readAt(),
                null,
                before.version() + 1,
                before.addedAt());
    }

    /**
     * What opens a mailbox from now on; absent when that stays. It goes to no other server, and over no less safe way, than it
     * was given for.
     */
    private static @Nullable String secret(Mailbox before, Mailbox after, @Nullable String given) {
        if (MailTokens.isMade(after.signIn())) {
            return "";
        }
        var isSame = !MailTokens.isMade(before.signIn())
                && before.host().equals(after.host())
                && before.port() == after.port()
                && before.security() == after.security();
        if (given == null && !isSame) {
            throw ContractException.invalid("communications.mailbox-secret-missing");
        }
        return given;
    }

    private static boolean isElsewhere(Mailbox before, Mailbox after) {
        return !before.host().equals(after.host())
                || !before.user().equals(after.user())
                || !before.folder().equals(after.folder());
    }

    void remove(MailboxId id) {
        find(id);
        once.run(() -> {
            if (mailboxes.remove(id)) {
                events.append(new MailboxRemoved(id));
            }
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static ContractException unknown(MailboxId id) {
        return ContractException.notFound("communications.mailbox-unknown", id.text());
    }

    private static ContractException changed() {
        return new ContractException(Problem.of(412, "communications.mailbox-changed"));
    }
}
