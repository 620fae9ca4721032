package io.rolewright.communications.internal.incoming;

import io.rolewright.communications.internal.mailboxes.AnswerRules;
import io.rolewright.communications.internal.mime.Authenticity;
import io.rolewright.communications.internal.mime.MailAddress;
import io.rolewright.communications.internal.mime.ReadMail;
import io.rolewright.communications.internal.people.Address;
import io.rolewright.events.communications.Channel;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who wrote an e-mail, and whether a program may answer them. */
@Component
class Senders {
    /** Where e-mails without a usable address lie together; nobody can have it (RFC 6761). */
    private static final Address NOBODY = new Address(Channel.EMAIL, "nobody@sender.invalid");

    private final AnswerRules rules;
    private final AnsweredAddresses answered;

    Senders(AnswerRules rules, AnsweredAddresses answered) {
        this.rules = rules;
        this.answered = answered;
    }

    /** Who wrote an e-mail. It counts as answered when it may be. */
    Sender of(ReadMail mail, Instant at) {
        var known = Optional.ofNullable(mail.from()).flatMap(from -> Address.ofEmail(from.text()));
        var address = known.orElse(NOBODY);
        var isForged = known.isEmpty() || mail.authenticity() == Authenticity.FAIL;
        var isProven = !isForged && mail.authenticity() == Authenticity.PASS;
        return new Sender(address, name(mail.from()), isForged, isProven, !isForged && isAnswerable(mail, address, at));
    }

    private boolean isAnswerable(ReadMail mail, Address address, Instant at) {
        var isAnswerable = rules.now().allow(mail, answered.times(address, at));
        if (isAnswerable) {
            answered.add(address, at);
        }
        return isAnswerable;
    }

    private static @Nullable String name(@Nullable MailAddress from) {
        return from == null || from.name() == null || from.name().isBlank() ? null : from.name();
    }
}
