package io.rolewright.communications.internal.mailboxes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Gives a message its key while it is read: a hash over its {@code Message-ID} and all behind its head, since each server on
 * the way, and each mailbox, adds to the head. Without a {@code Message-ID} the whole message counts.
 */
final class MailKey extends FilterInputStream {
    private final MessageDigest whole = sha256();
    private final MessageDigest body = sha256();
    private boolean isInBody;
    private int feeds;

    MailKey(InputStream raw) {
        super(raw);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        var count = super.read(into, from, most);
        if (count > 0) {
            whole.update(into, from, count);
            var start = isInBody ? from : bodyStart(into, from, from + count);
            body.update(into, start, from + count - start);
        }
        return count;
    }

    /** Where the body begins: behind two line feeds with nothing but a carriage return between them. */
    private int bodyStart(byte[] bytes, int from, int end) {
        for (var at = from; at < end; at++) {
            if (bytes[at] == '\n') {
                feeds++;
            } else if (bytes[at] != '\r') {
                feeds = 0;
            }
            if (feeds == 2) {
                isInBody = true;
                return at + 1;
            }
        }
        return end;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** The key of the message, once all of it was read; lower-case hexadecimal. */
    String of(@Nullable String messageId) {
        if (messageId == null) {
            return HexFormat.of().formatHex(whole.digest());
        }
        body.update(messageId.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(body.digest());
    }
}
