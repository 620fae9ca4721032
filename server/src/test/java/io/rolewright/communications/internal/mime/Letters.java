package io.rolewright.communications.internal.mime;

import io.rolewright.shared.FileReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** Reads letters that a test writes, and remembers the files that came with them. */
final class Letters implements FileKeeper {
    static final MailLimits LIMITS = new MailLimits(
            DataSize.ofMegabytes(50), DataSize.ofMegabytes(2), 20, 1000, 50, 200_000, "mx.agency.example");

    private final Map<FileReference, byte[]> files = new LinkedHashMap<>();

    /** @param lines joined as e-mail joins them */
    ReadMail read(String... lines) {
        return read(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    ReadMail read(byte[] raw) {
        return read(LIMITS, raw);
    }

    ReadMail read(MailLimits limits, byte[] raw) {
        return new MailReader(limits).read(new ByteArrayInputStream(raw), this);
    }

    @Override
    public @Nullable FileReference keep(InputStream content) {
        try {
            var bytes = content.readAllBytes();
            var reference =
                    FileReference.of(MessageDigest.getInstance("SHA-256").digest(bytes));
            files.put(reference, bytes);
            return bytes.length == 0 ? null : reference;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String content(FileReference file) {
        return new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }
}
