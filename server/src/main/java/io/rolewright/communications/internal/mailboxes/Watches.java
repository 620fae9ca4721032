package io.rolewright.communications.internal.mailboxes;

import io.rolewright.communications.Mailbox;
import io.rolewright.shared.MailboxId;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The mailboxes that are watched at the moment, each by a thread of its own that only listens. */
final class Watches implements AutoCloseable {
    private final Mailboxes mailboxes;
    private final int most;
    private final Listening.Opening opening;
    private final Duration longest;
    private final Clock clock;
    private final Map<MailboxId, Watch> running = new HashMap<>();
    private final BlockingQueue<MailboxId> news = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * @param most how many mailboxes are watched at most
     * @param longest the longest pause after connections that broke
     */
    Watches(Mailboxes mailboxes, int most, Listening.Opening opening, Duration longest, Clock clock) {
        this.mailboxes = mailboxes;
        this.most = most;
        this.opening = opening;
        this.longest = longest;
        this.clock = clock;
    }

    /** Sees to all mailboxes, waits so long for something to come, and has read where it did. */
    void look(Duration patience) {
        var wanted = mailboxes.watchable(most).stream().collect(Collectors.toMap(Mailbox::id, Function.identity()));
        endOthers(wanted);
        wanted.values().forEach(this::tend);
        told(patience).forEach(mailbox -> mailboxes.received(mailbox, clock.instant()));
    }

    private void endOthers(Map<MailboxId, Mailbox> wanted) {
        running.entrySet().removeIf(one -> {
            var mailbox = wanted.get(one.getKey());
            var isOver = mailbox == null || mailbox.version() != one.getValue().version();
            if (isOver) {
                one.getValue().end();
            }
            return isOver;
        });
    }

    private void tend(Mailbox mailbox) {
        running.computeIfAbsent(mailbox.id(), id -> new Watch(mailbox.version(), longest))
                .tend(clock.instant(), () -> threads.submit(listening(mailbox.id())));
    }

    private Runnable listening(MailboxId id) {
        return mailboxes
                .kept(id)
                .<Runnable>map(mailbox -> new Listening(mailbox, opening, news::add))
                .orElse(() -> {});
    }

    private Set<MailboxId> told(Duration patience) {
        var told = new HashSet<MailboxId>();
        try {
            var first = news.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (first != null) {
                told.add(first);
                news.drainTo(told);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return told;
    }

    /** Gives all connections up. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
