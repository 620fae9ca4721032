package io.rolewright.runtime.idempotency;

import io.rolewright.runtime.cipher.MasterKey;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StreamUtils;

/**
 * Keyed hashes of keys and requests: nobody who reads the database can tell which request was sent, or guess one. The parts of
 * a multipart body count, not the boundary between them, which differs each time.
 */
final class Fingerprints {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final String MULTIPART = "multipart/";

    private final SecretKeySpec key;

    Fingerprints(MasterKey master) {
        this.key = new SecretKeySpec(master.derive("idempotency", KEY_BYTES), ALGORITHM);
    }

    byte[] of(byte[]... texts) {
        var mac = begin();
        for (var text : texts) {
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).flip());
            mac.update(text);
        }
        return mac.doFinal();
    }

    byte[] of(HttpServletRequest request) throws IOException, ServletException {
        return of(
                bytes(request.getMethod()),
                bytes(request.getRequestURI()),
                bytes(request.getQueryString()),
                bytes(request.getHeader("If-Match")),
                isMultipart(request)
                        ? parts(request.getParts())
                        : KeyedRequest.in(request).body());
    }

    static boolean isMultipart(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "")
                .regionMatches(true, 0, MULTIPART, 0, MULTIPART.length());
    }

    static byte[] bytes(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").getBytes(StandardCharsets.UTF_8);
    }

    private byte[] parts(Collection<Part> parts) throws IOException {
        var hashes = new byte[parts.size()][];
        var i = 0;
        for (var part : parts) {
            hashes[i++] = of(bytes(part.getName()), bytes(part.getSubmittedFileName()), content(part));
        }
        return of(hashes);
    }

    // In pieces: a part may be larger than the memory.
    private byte[] content(Part part) throws IOException {
        var mac = begin();
        try (var content = part.getInputStream()) {
            var buffer = new byte[StreamUtils.BUFFER_SIZE];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                mac.update(buffer, 0, read);
            }
        }
        return mac.doFinal();
    }

    private Mac begin() {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
