package io.rolewright.integrations.twins.workspace;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;

/** The mailboxes of a domain, one for each of its users. */
final class Mailboxes {
    private final Clock clock;
    private final Domain domain;
    private final BiConsumer<Mailbox, MailChange> listener;
    private final AtomicLong numbers = new AtomicLong(1000);
    private final Map<String, Mailbox> mailboxes = new ConcurrentHashMap<>();

    /** @param listener told of every change */
    Mailboxes(Clock clock, Domain domain, BiConsumer<Mailbox, MailChange> listener) {
        this.clock = clock;
        this.domain = domain;
        this.listener = listener;
    }

    /** The mailbox of an address; empty where the domain has no such user. */
    Optional<Mailbox> find(String address) {
        return domain.has(address) ? Optional.of(of(Domain.key(address))) : Optional.empty();
    }

    private Mailbox of(String address) {
        return mailboxes.computeIfAbsent(address, key -> new Mailbox(key, clock, numbers, listener));
    }
}
