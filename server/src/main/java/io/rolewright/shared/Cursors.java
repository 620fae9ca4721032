package io.rolewright.shared;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes and reads the cursors of lists: where the next page starts, signed (HMAC-SHA-256, cut to 128 bits) and bound to the
 * list's filter and sort, so that a cursor cannot be made up nor used with another question.
 */
public final class Cursors {
    private static final int SIGNATURE_BYTES = 16;

    private final SecretKeySpec key;

    /** @param key at least 32 secret bytes, the same in every process */
    public Cursors(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /**
     * The cursor that continues behind a position.
     *
     * @param question filter and sort of the list, written the same way for the same question
     * @param position the sort values of the last item shown
     */
    public String write(String question, List<String> position) {
        var body = body(position);
        var cursor = Arrays.copyOf(signature(question, body), SIGNATURE_BYTES + body.length);
        System.arraycopy(body, 0, cursor, SIGNATURE_BYTES, body.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /**
     * The position in a cursor.
     *
     * @throws ContractException {@code runtime.cursor-invalid} (400) when it was changed or belongs to another question
     */
    public List<String> read(String question, String cursor) {
        var bytes = decode(cursor);
        var body = Arrays.copyOfRange(bytes, Math.min(SIGNATURE_BYTES, bytes.length), bytes.length);
        var signature = Arrays.copyOf(bytes, SIGNATURE_BYTES);
        if (!MessageDigest.isEqual(signature, signature(question, body))) {
            throw ContractException.unreadable("runtime.cursor-invalid");
        }
        return position(body);
    }

    private static byte[] decode(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException foreign) {
            throw ContractException.unreadable("runtime.cursor-invalid");
        }
    }

    private byte[] signature(String question, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(body(List.of(question)));
            return Arrays.copyOf(mac.doFinal(body), SIGNATURE_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] body(List<String> texts) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (var text : texts) {
                var utf8 = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<String> position(byte[] body) {
        var texts = new ArrayList<String>();
        try (var in = new DataInputStream(new ByteArrayInputStream(body))) {
            while (in.available() > 0) {
                texts.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return texts;
    }
}
