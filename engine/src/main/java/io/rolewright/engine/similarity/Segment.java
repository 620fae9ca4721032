package io.rolewright.engine.similarity;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of the index with room for a fixed number of adverts: their signatures, and a chained hash table from keys to them.
 *
 * <p>One thread writes and any number read at the same time without locks: an advert is written whole before the heads of its
 * chains point to it, and nothing that was written changes, except that an advert may die, which those who asked before do not see. A link holds its key and where the
 * chain goes on, so that a step costs one look into memory.
 */
final class Segment {
    /** Keys of the text, and some of them once more together with the town. */
    static final int LINKS = Signature.KEYS + Segment.LOCAL_KEYS;

    /** A key that so many adverts share tells nothing; others of them are not found by it. */
    static final int MOST_OF_A_KEY = 64;

    private static final int LOCAL_KEYS = 8;
    private static final int NONE = -1;

    /** Of a link's 64 bits: 32 are its key, 8 count the links of that key till here, the others say where the chain goes on. */
    private static final int NEXT_BITS = 24;

    private static final int NEXT_MASK = (1 << NEXT_BITS) - 1;
    private static final VarHandle INTS = MethodHandles.arrayElementVarHandle(int[].class);

    private final int capacity;
    private final int mask;
    private final int[] heads;
    private final long[] links;
    private final byte[] bins;
    private final int[] runs;
    private final int[] towns;
    private final int[] numbers;
    private final int[] deaths;
    private final int[] slots;

    private int firstLiving;
    private int used;
    private int living;

    /**
     * An empty part.
     *
     * @param capacity how many adverts it takes: a power of two, 2^18 at most
     */
    Segment(int capacity) {
        this.capacity = capacity;
        heads = filled(Integer.highestOneBit(capacity * LINKS));
        mask = heads.length - 1;
        links = new long[capacity * LINKS];
        bins = new byte[capacity * Signature.BINS];
        runs = new int[capacity];
        towns = new int[capacity];
        numbers = new int[capacity];
        deaths = new int[capacity];
        slots = filled(capacity * 2);
    }

    private static int[] filled(int length) {
        int[] all = new int[length];
        Arrays.fill(all, NONE);
        return all;
    }

    boolean isFull() {
        return used == capacity;
    }

    int used() {
        return used;
    }

    int living() {
        return living;
    }

    /** Memory that it takes, in bytes. */
    long bytes() {
        int integers = heads.length + runs.length + towns.length + numbers.length + deaths.length + slots.length;
        return 4L * integers + 8L * links.length + bins.length;
    }

    void add(int number, Signature signature) {
        System.arraycopy(signature.bins(), 0, bins, used * Signature.BINS, Signature.BINS);
        add(number, signature.runs(), signature.town(), signature.keys());
    }

    /** Takes an advert of another part over. */
    void add(Segment other, int slot) {
        System.arraycopy(other.bins, slot * Signature.BINS, bins, used * Signature.BINS, Signature.BINS);
        int[] keys = new int[Signature.KEYS];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(other.links[slot * LINKS + i]);
        }
        add(other.numbers[slot], other.runs[slot], other.towns[slot], keys);
    }

    private void add(int number, int runsOfText, int town, int[] keys) {
        int slot = used;
        numbers[slot] = number;
        runs[slot] = runsOfText;
        towns[slot] = town;
        for (int i = 0; i < LINKS; i++) {
            link(slot * LINKS + i, key(keys, town, i));
        }
        slots[place(number)] = slot;
        used++;
        living++;
    }

    /** The key of a link; 0 for none. */
    static int key(int[] keys, int town, int link) {
        if (link < Signature.KEYS) {
            return keys[link];
        }
        int key = keys[(link - Signature.KEYS) * (Signature.KEYS / LOCAL_KEYS)];
        return key == 0 || town == 0 ? 0 : Mixing.key(key, town);
    }

    private void link(int link, int key) {
        int head = heads[key & mask];
        int before = countOf(key, head);
        links[link] = pack(key, Math.min(before + 1, MOST_OF_A_KEY), head);
        if (key != 0 && before < MOST_OF_A_KEY) {
            INTS.setRelease(heads, key & mask, link);
        }
    }

    /** The newest link of a key counts those before it, so that no chain is walked to its end. */
    private int countOf(int key, int head) {
        for (int link = head; link != NONE; link = next(links[link])) {
            if (key(links[link]) == key) {
                return (int) links[link] >>> NEXT_BITS;
            }
        }
        return 0;
    }

    private static long pack(int key, int count, int next) {
        return ((long) key << Integer.SIZE) | ((long) count << NEXT_BITS) | (next & NEXT_MASK);
    }

    private static int key(long link) {
        return (int) (link >>> Integer.SIZE);
    }

    private static int next(long link) {
        int next = (int) link & NEXT_MASK;
        return next == NEXT_MASK ? NONE : next;
    }

    /**
     * Tells a tally of adverts with a key, those that came last first.
     *
     * @param now the time at which they live; 0 is before the first death
     * @param most how many at most
     * @return how many there were
     */
    int tell(int key, int now, int most, int segment, Tally tally) {
        int told = 0;
        int link = (int) INTS.getAcquire(heads, key & mask);
        while (link != NONE && told < most) {
            long found = links[link];
            int slot = link / LINKS;
            if (key(found) == key && livesAt(now, slot)) {
                tally.add(segment, slot);
                told++;
            }
            link = next(found);
        }
        return told;
    }

    private boolean livesAt(int now, int slot) {
        int death = (int) INTS.getAcquire(deaths, slot);
        return death == 0 || death > now;
    }

    private boolean isLiving(int slot) {
        return deaths[slot] == 0;
    }

    /** The slot of a number; negative where it has none or it died. */
    int slot(int number) {
        int slot = slots[place(number)];
        return slot != NONE && isLiving(slot) ? slot : NONE;
    }

    private int place(int number) {
        int place = (int) Mixing.mix(number) & (slots.length - 1);
        while (slots[place] != NONE && numbers[slots[place]] != number) {
            place = (place + 1) & (slots.length - 1);
        }
        return place;
    }

    /** The first living slots, so many at most. */
    List<Integer> living(int most) {
        return IntStream.range(firstLiving, used)
                .filter(this::isLiving)
                .limit(most)
                .boxed()
                .toList();
    }

    /** Whoever asks with an earlier time goes on seeing it. */
    void kill(int slot, int time) {
        INTS.setRelease(deaths, slot, time);
        living--;
        while (firstLiving < used && !isLiving(firstLiving)) {
            firstLiving++;
        }
    }

    Candidate candidate(int slot, Signature signature) {
        double similarity = signature.runs() == 0
                ? 0
                : Signature.similarity(Signature.matches(signature.bins(), 0, bins, slot * Signature.BINS));
        double containment = Signature.containment(similarity, runs[slot], signature.runs());
        return new Candidate(numbers[slot], similarity, containment);
    }
}
