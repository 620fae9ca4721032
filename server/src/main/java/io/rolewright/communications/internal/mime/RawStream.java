package io.rolewright.communications.internal.mime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The raw message as far as it is read. Remembers when it could not be read, which is no fault of the message. */
final class RawStream extends InputStream {
    private final InputStream source;
    private final Findings findings;
    private long left;
    private @Nullable IOException failure;

    RawStream(InputStream source, long most, Findings findings) {
        this.source = source;
        this.left = most;
        this.findings = findings;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (most == 0) {
            return 0;
        }
        try {
            var count = source.read(into, from, (int) Math.min(most, Math.max(left, 1)));
            return count < 0 ? -1 : counted(count);
        } catch (IOException away) {
            failure = away;
            throw away;
        }
    }

    private int counted(int count) {
        if (left == 0) {
            findings.add(MailFinding.TOO_LARGE);
            return -1;
        }
        left -= count;
        return count;
    }

    /** @throws UncheckedIOException when the message could not be read to the end of what is read of it */
    void requireRead() {
        if (failure != null) {
            throw new UncheckedIOException(failure);
        }
    }
}
