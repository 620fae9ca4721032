package io.rolewright.communications.internal.mime;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of one part. They end where they are broken, rather than fail, and where enough has been read. */
final class BoundedStream extends InputStream {
    private final InputStream source;
    private final Findings findings;
    private long left;

    BoundedStream(InputStream source, long most, Findings findings) {
        this.source = source;
        this.left = most;
        this.findings = findings;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (most == 0) {
            return 0;
        }
        try {
            var count = left == 0 ? -1 : source.read(into, from, (int) Math.min(most, left));
            left -= Math.max(count, 0);
            return count;
        } catch (IOException | RuntimeException broken) {
            findings.add(MailFinding.BROKEN);
            left = 0;
            return -1;
        }
    }

    /** All bytes as far as they are read. */
    byte[] bytes() {
        try {
            return readAllBytes();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether it ended because enough had been read. */
    boolean isUsedUp() {
        return left == 0;
    }
}
