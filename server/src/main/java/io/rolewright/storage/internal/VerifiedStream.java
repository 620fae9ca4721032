package io.rolewright.storage.internal;

import io.rolewright.shared.ContractException;
import io.rolewright.shared.FileReference;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A stored content while it is read: fails where its bytes were changed, and at its end when it stands at a wrong address. */
final class VerifiedStream extends InputStream {
    private final InputStream content;
    private final Fingerprint fingerprint;
    private final FileReference expected;
    private boolean verified;

    VerifiedStream(InputStream content, Fingerprint fingerprint, FileReference expected) {
        this.content = content;
        this.fingerprint = fingerprint;
        this.expected = expected;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        var read = readEncrypted(bytes, offset, length);
        if (read >= 0) {
            fingerprint.update(bytes, offset, read);
        } else {
            verify();
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private int readEncrypted(byte[] bytes, int offset, int length) {
        try {
            return content.read(bytes, offset, length);
        } catch (IOException changed) {
            throw damaged();
        }
    }

    private void verify() {
        if (!verified && !fingerprint.reference().equals(expected)) {
            throw damaged();
        }
        verified = true;
    }

    private ContractException damaged() {
        return ContractException.broken("storage.file-damaged", expected);
    }
}
