package io.rolewright.evaluation.generator.years;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.UUID;

/** What the lives of jobs, applications and invoices share: the time, chance, what is due, and the facts told so far. */
final class Desk {
    private final Chance chance;
    private final Queue<Due> due = new PriorityQueue<>();
    private final Queue<Fact> told = new ArrayDeque<>();
    private long now;
    private long planned;

    Desk(Chance chance, long now) {
        this.chance = chance;
        this.now = now;
    }

    /**
     * Something that happens later.
     *
     * @param at when
     * @param turn decides between what happens at the same time
     */
    private record Due(long at, long turn, Runnable deed) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            return at == other.at ? Long.compare(turn, other.turn) : Long.compare(at, other.at);
        }
    }

    Chance chance() {
        return chance;
    }

    long now() {
        return now;
    }

    LocalDate today() {
        return WorkDays.of(now);
    }

    /** An id made now: a UUIDv7 by time and chance. */
    UUID id() {
        return new UUID((now << 16) | 0x7000 | (chance.bits() >>> 52), (chance.bits() >>> 2) | 0x8000_0000_0000_0000L);
    }

    void tell(String type, UUID subject, Data data) {
        told.add(new Fact(id(), Instant.ofEpochMilli(now), type, subject, data.json()));
    }

    void at(long millis, Runnable deed) {
        due.add(new Due(Math.max(millis, now), planned++, deed));
    }

    /** Lets it happen in office hours, about so many working days from now. */
    void inDays(double median, Runnable deed) {
        at(WorkDays.after(now, chance.around(median, 0.6), chance), deed);
    }

    /** Does the next thing that is due before the end; false when there is none. */
    boolean goOn(long end) {
        Due next = due.peek();
        if (next == null || next.at >= end) {
            return false;
        }
        due.remove();
        now = next.at;
        next.deed.run();
        return true;
    }

    Queue<Fact> told() {
        return told;
    }
}
