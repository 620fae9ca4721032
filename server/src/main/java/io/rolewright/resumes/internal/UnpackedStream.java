package io.rolewright.resumes.internal;

import io.rolewright.shared.ContractException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** What an archive unpacks to, entry after entry: fails when it gets too much. Closing it leaves the archive open. */
final class UnpackedStream extends FilterInputStream {
    /** Small archives may be as dense as they like: the ratio counts from here. */
    private static final long HARMLESS = 1 << 20;

    private final CountedStream packed;
    private final ResumeSettings settings;
    private long unpacked;

    UnpackedStream(InputStream zip, CountedStream packed, ResumeSettings settings) {
        super(zip);
        this.packed = packed;
        this.settings = settings;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var read = unpack(bytes, offset, length);
        unpacked += Math.max(read, 0);
        refuseTooMuch();
        return read;
    }

    // Said here, as whoever reads an entry cannot tell a broken archive from a broken disk.
    private int unpack(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (ZipException | EOFException broken) {
            throw ContractException.invalid("resumes.archive-unreadable");
        }
    }

    @Override
    public void close() {
        // The next entry is read from the same archive.
    }

    private void refuseTooMuch() {
        var tooDense = unpacked > HARMLESS && unpacked > packed.count() * settings.maxArchiveRatio();
        if (tooDense || unpacked > settings.maxArchiveSize().toBytes()) {
            throw ContractException.invalid("resumes.archive-too-large");
        }
    }
}
