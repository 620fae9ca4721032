package io.rolewright.engine.similarity;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Walks over the runs of three words of a text, each as a hash of 64 bits. A word is a run of letters and digits, folded;
 * apostrophes inside it vanish. One that begins with a digit is any number, because pay and dates differ between copies of an
 * advert. A text of one or two words is one run.
 */
final class Shingles {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long PRIME = 0xE7037ED1A0B428DBL;
    private static final long NUMBER = 0x632BE59BD9B4E019L;
    private static final long FIRST = 0xD6E8FEB86659FD93L;
    private static final long SECOND = 0xA0761D6478BD642FL;

    private final byte[] text;
    private final int end;
    private int at;
    private long word;
    private long first;
    private long second;
    private long third;
    private boolean isShort;

    Shingles(CharSequence written) {
        FoldedText folded = new FoldedText(written);
        text = folded.bytes();
        end = folded.length();
        if (nextWord()) {
            third = word;
            isShort = true;
            if (nextWord()) {
                second = third;
                third = word;
            }
        }
    }

    /** Moves to the next run; false behind the last one. */
    boolean next() {
        if (nextWord()) {
            first = second;
            second = third;
            third = word;
            isShort = false;
            return true;
        }
        boolean isOnlyOne = isShort;
        isShort = false;
        return isOnlyOne;
    }

    long hash() {
        return Mixing.mix(first * FIRST + second * SECOND + third);
    }

    /** Eight bytes at a time: the lowest zero byte among them ends the word. */
    private boolean nextWord() {
        int i = at;
        while (i < end && text[i] == 0) {
            i++;
        }
        if (i == end) {
            return false;
        }
        boolean isNumber = text[i] >= '0' && text[i] <= '9';
        long hash = SEED;
        long eight = (long) LONGS.get(text, i);
        long zeros = zeros(eight);
        while (zeros == 0) {
            hash = step(hash, eight);
            i += Long.BYTES;
            eight = (long) LONGS.get(text, i);
            zeros = zeros(eight);
        }
        at = i + (Long.numberOfTrailingZeros(zeros) >>> 3);
        hash = step(hash, eight & ((zeros & -zeros) - 1));
        word = isNumber ? NUMBER : hash;
        return true;
    }

    /** The lowest set bit is the high one of the lowest byte that is zero. */
    private static long zeros(long eight) {
        return (eight - LOW_BITS) & ~eight & HIGH_BITS;
    }

    private static long step(long hash, long eight) {
        long mixed = (hash ^ eight) * PRIME;
        return mixed ^ (mixed >>> 32);
    }
}
