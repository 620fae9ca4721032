package io.rolewright.runtime.cipher;

import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Encrypts and decrypts streams of any length in segments of 1 MB (AES-256-GCM-HKDF), so nothing holds a whole file. */
public final class StreamCipher {
    private final StreamingAead key;

    StreamCipher(StreamingAead key) {
        this.key = key;
    }

    /**
     * A stream that encrypts what is written to it.
     *
     * @param out takes the encrypted bytes; closed with the returned stream
     * @param place where the bytes will stand, for example a file's reference; needed again for reading
     */
    public OutputStream encrypting(OutputStream out, String place) throws IOException {
        try {
            return key.newEncryptingStream(out, bytes(place));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A stream that decrypts; reading fails with an {@link IOException} where a segment was changed or is missing. */
    public InputStream decrypting(InputStream in, String place) throws IOException {
        try {
            return key.newDecryptingStream(in, bytes(place));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String place) {
        return place.getBytes(StandardCharsets.UTF_8);
    }
}
