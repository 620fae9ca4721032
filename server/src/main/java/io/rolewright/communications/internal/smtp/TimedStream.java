package io.rolewright.communications.internal.smtp;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/** Takes bytes until its time is over, and fails then. */
final class TimedStream extends FilterOutputStream {
    private final long end;

    /** @param end as {@link System#nanoTime} tells it */
    TimedStream(OutputStream out, long end) {
        super(out);
        this.end = end;
    }

    /** When something that begins now has to be over. */
    static long end(Duration within) {
        return System.nanoTime() + within.toNanos();
    }

    @Override
    public void write(int one) throws IOException {
        requireTime();
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        requireTime();
        out.write(bytes, from, length);
    }

    private void requireTime() throws IOException {
        if (System.nanoTime() - end >= 0) {
            throw new IOException("the time for it is over");
        }
    }
}
