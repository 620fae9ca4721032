package io.rolewright.integrations.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells sounds by their first bytes, whatever a partner calls them. */
final class SoundType {
    private static final int HEAD = 12;

    private SoundType() {}

    /** The media type; absent when it is no sound that we take. */
    static Optional<String> of(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("RIFF") && head.startsWith("WAVE", 8)) {
            return Optional.of("audio/wav");
        }
        return head.startsWith("ID3") || isFrame(bytes) ? Optional.of("audio/mpeg") : Optional.empty();
    }

    /** The head of a frame of MPEG audio, layer III: eleven bits that are set, then what may not be anything. */
    private static boolean isFrame(byte[] bytes) {
        return bytes.length > 3
                && (bytes[0] & 0xff) == 0xff
                && (bytes[1] & 0xe0) == 0xe0
                && (bytes[1] & 0x06) == 0x02
                && (bytes[2] & 0xf0) != 0xf0
                && (bytes[2] & 0x0c) != 0x0c;
    }
}
