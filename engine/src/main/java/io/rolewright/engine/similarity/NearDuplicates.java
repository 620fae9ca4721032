package io.rolewright.engine.similarity;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds adverts with like texts among millions: an index in memory from the keys of {@link Signature signatures} to numbers of
 * adverts. It is a copy of what is stored elsewhere and can be made anew from that.
 *
 * <p>Any number of threads may ask while one writes; nobody waits, and nothing is ever copied as a whole. Who asks while an
 * advert is put in may or may not find it yet. What is found depends only on what was put in and in which order. Adverts whose
 * texts share a tenth of their runs of three words are found in about 96 of 100 cases, those that share a fifth nearly always.
 *
 * <p>An advert takes about 600 bytes. Keys that very many adverts have, such as those of an agency's usual sentences, lead only
 * to 64 of them and hardly count, so that no text takes long.
 */
public final class NearDuplicates {
    private static final int SMALLEST = 1 << 10;
    private static final int LARGEST = 1 << 16;

    /** How many adverts each write moves out of a part that has mostly died. */
    private static final int MOVED = 4;

    private final int largest;
    private volatile Segment[] segments;
    private volatile int size;

    /** How often an advert has died: who asks sees what lived when they began, so that nothing vanishes while it is replaced. */
    private volatile int time;

    /** An empty index. */
    public NearDuplicates() {
        this(SMALLEST, LARGEST);
    }

    NearDuplicates(int smallest, int largest) {
        this.largest = largest;
        this.segments = new Segment[] {new Segment(smallest)};
    }

    /**
     * Puts an advert in, in the place of one with the same number. Writes exclude each other.
     *
     * @param number which {@link #find} will answer
     */
    public synchronized void put(int number, Signature signature) {
        Optional<Runnable> death = death(number);
        room().add(number, signature);
        death.ifPresentOrElse(Runnable::run, () -> size++);
        tidy();
    }

    /** Takes an advert out; false where none has this number. */
    public synchronized boolean remove(int number) {
        Optional<Runnable> death = death(number);
        death.ifPresent(Runnable::run);
        size -= death.isPresent() ? 1 : 0;
        tidy();
        return death.isPresent();
    }

    /** What takes out the advert that has the number now. */
    private Optional<Runnable> death(int number) {
        for (Segment segment : segments) {
            int slot = segment.slot(number);
            if (slot >= 0) {
                return Optional.of(() -> kill(segment, slot));
            }
        }
        return Optional.empty();
    }

    private void kill(Segment segment, int slot) {
        int next = time + 1;
        segment.kill(slot, next);
        time = next;
    }

    /** The newest part, or another one where that is full. */
    private Segment room() {
        Segment newest = segments[segments.length - 1];
        if (!newest.isFull()) {
            return newest;
        }
        Segment next = new Segment(Math.min(largest, newest.used() * 2));
        Segment[] more = Arrays.copyOf(segments, segments.length + 1);
        more[segments.length] = next;
        segments = more;
        return next;
    }

    /** Moves a few adverts out of a part most of which has died, and drops it when it is empty. */
    private void tidy() {
        for (Segment segment : segments) {
            if (segment.isFull() && segment.living() * 2 < segment.used()) {
                segment.living(MOVED).forEach(slot -> {
                    room().add(segment, slot);
                    kill(segment, slot);
                });
                segments = Arrays.stream(segments)
                        .filter(part -> part != segment || part.living() > 0)
                        .toArray(Segment[]::new);
                return;
            }
        }
    }

    /** How many adverts there are. */
    public int size() {
        return size;
    }

    /** Memory that the index takes, in bytes. */
    public long bytes() {
        return Arrays.stream(segments).mapToLong(Segment::bytes).sum();
    }

    /**
     * Finds the adverts that share most with one, where what few adverts have counts more than what many have.
     *
     * @param most how many at most
     * @return those that share most first
     */
    public List<Candidate> find(Signature signature, int most) {
        int now = time;
        Segment[] all = segments;
        Tally tally = new Tally();
        for (int link = 0; link < Segment.LINKS; link++) {
            int key = Segment.key(signature.keys(), signature.town(), link);
            int left = key == 0 ? 0 : Segment.MOST_OF_A_KEY;
            for (int segment = 0; left > 0 && segment < all.length; segment++) {
                left -= all[segment].tell(key, now, left, segment, tally);
            }
            tally.endKey();
        }
        Map<Integer, Candidate> found = new LinkedHashMap<>();
        for (int index : tally.heaviest(most)) {
            Candidate candidate = all[tally.segment(index)].candidate(tally.slot(index), signature);
            found.putIfAbsent(candidate.number(), candidate);
        }
        return List.copyOf(found.values());
    }
}
