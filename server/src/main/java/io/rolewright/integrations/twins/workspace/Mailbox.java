package io.rolewright.integrations.twins.workspace;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;

/** The mail of one user. */
final class Mailbox {
    private static final long FIRST_ID = 0x193a_0000_0000_0000L;

    private final String address;
    private final Clock clock;
    private final AtomicLong numbers;
    private final BiConsumer<Mailbox, MailChange> listener;
    private final Map<String, Mail> mails = new LinkedHashMap<>();
    private final MailHistory history;

    /** @param numbers what messages and changes of all mailboxes are counted by */
    Mailbox(String address, Clock clock, AtomicLong numbers, BiConsumer<Mailbox, MailChange> listener) {
        this.address = address;
        this.clock = clock;
        this.numbers = numbers;
        this.listener = listener;
        this.history = new MailHistory(numbers.incrementAndGet());
    }

    String address() {
        return address;
    }

    /**
     * Takes a message, which joins the thread of those it answers where its subject is theirs.
     *
     * @throws io.rolewright.integrations.twins.google.GoogleError.Refused when the bytes are no message
     */
    synchronized Mail receive(byte[] raw, Set<String> labels) {
        var mail = mail(raw, labels);
        return add(mail, relative(mail).map(Mail::threadId).orElse(mail.id()));
    }

    /** Takes a message that its sender wants in a thread; one of another subject, or that answers nothing there, begins its own. */
    synchronized Mail send(byte[] raw, Set<String> labels, String threadId) {
        var mail = mail(raw, labels);
        var joins = relative(mail).filter(other -> other.threadId().equals(threadId));
        return add(mail, joins.isPresent() ? threadId : mail.id());
    }

    synchronized Optional<Mail> find(String id) {
        return Optional.ofNullable(mails.get(id));
    }

    /** The messages of a thread, the oldest first. */
    synchronized List<Mail> thread(String threadId) {
        return mails.values().stream()
                .filter(mail -> mail.threadId().equals(threadId))
                .toList();
    }

    /** All messages, the newest first. */
    synchronized List<Mail> all() {
        return new ArrayList<>(mails.values()).reversed();
    }

    synchronized Optional<Mail> relabel(String id, Set<String> added, Set<String> removed) {
        var mail = mails.get(id);
        return mail == null ? Optional.empty() : Optional.of(relabel(mail, added, removed));
    }

    /** Deletes a message for good; false when there is none. */
    synchronized boolean delete(String id) {
        var mail = mails.remove(id);
        if (mail != null) {
            note(MailChange.Kind.DELETED, mail, numbers.incrementAndGet(), Set.of());
        }
        return mail != null;
    }

    synchronized long historyId() {
        return history.latest();
    }

    /** What happened after a change; empty where that was too long ago. */
    synchronized Optional<List<MailChange>> changesAfter(long historyId) {
        return history.after(historyId, clock.instant());
    }

    synchronized void forgetHistory() {
        history.forget();
    }

    private Mail mail(byte[] raw, Set<String> labels) {
        var number = numbers.incrementAndGet();
        var id = Long.toHexString(FIRST_ID + number);
        return new Mail(id, id, number, clock.instant(), raw, MimeReader.read(raw), Set.copyOf(labels), number);
    }

    private Mail add(Mail mail, String threadId) {
        var joined = mail.in(threadId);
        mails.put(joined.id(), joined);
        note(MailChange.Kind.ADDED, joined, joined.historyId(), Set.of());
        return joined;
    }

    /** The latest message that one answers, with the same subject. */
    private Optional<Mail> relative(Mail mail) {
        var ancestors = mail.ancestors();
        return all().stream()
                .filter(other -> ancestors.contains(other.header("Message-ID")))
                .filter(other -> other.topic().equals(mail.topic()))
                .findFirst();
    }

    private Mail relabel(Mail mail, Set<String> added, Set<String> removed) {
        var gained = new LinkedHashSet<>(added);
        gained.removeAll(mail.labels());
        var lost = new LinkedHashSet<>(removed);
        lost.retainAll(mail.labels());
        return relabel(relabel(mail, MailChange.Kind.LABELLED, gained), MailChange.Kind.UNLABELLED, lost);
    }

    private Mail relabel(Mail mail, MailChange.Kind kind, Set<String> labels) {
        if (labels.isEmpty()) {
            return mail;
        }
        var all = new LinkedHashSet<>(mail.labels());
        if (kind == MailChange.Kind.LABELLED) {
            all.addAll(labels);
        } else {
            all.removeAll(labels);
        }
        var changed = mail.with(all, numbers.incrementAndGet());
        mails.put(changed.id(), changed);
        note(kind, changed, changed.historyId(), labels);
        return changed;
    }

    private void note(MailChange.Kind kind, Mail mail, long id, Set<String> labels) {
        var change = new MailChange(id, kind, mail, Set.copyOf(labels), clock.instant());
        history.add(change);
        listener.accept(this, change);
    }
}
