package io.rolewright.models.internal;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/** Bytes that lie in parts; one part is in memory at a time. */
final class PartStream extends InputStream {
    private final IntFunction<Optional<byte[]>> parts;
    private byte[] part = new byte[0];
    private int position;
    private int place;

    /** @param parts the parts by position, from 0; nothing behind the last */
    PartStream(IntFunction<Optional<byte[]>> parts) {
        this.parts = parts;
    }

    /** The next part as a whole. */
    Optional<byte[]> next() {
        return parts.apply(position++);
    }

    @Override
    public int read() {
        return fill() ? part[place++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        var read = Math.min(length, part.length - place);
        System.arraycopy(part, place, bytes, offset, read);
        place += read;
        return read;
    }

    /** Whether there is a byte to be read. */
    private boolean fill() {
        while (place == part.length) {
            var next = next();
            if (next.isEmpty()) {
                return false;
            }
            part = next.get();
            place = 0;
        }
        return true;
    }

    @Override
    public void close() {
        part = new byte[0];
        place = 0;
    }
}
