package io.rolewright.integrations.twins.phone;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What recordings sound of: nothing, for as long as they are; of a long one the beginning. */
final class Sound {
    private static final int RATE = 8000;
    private static final int HEAD = 44;
    private static final long LONGEST = 600;
    private static final byte SILENCE = (byte) 0x80;
    /** MPEG 2.5, layer III, 8 kbit and 8000 samples a second, mono: a frame is 72 bytes for 72 milliseconds. */
    private static final byte[] FRAME = {(byte) 0xff, (byte) 0xe3, 0x18, (byte) 0xc4};

    private static final int FRAME_LENGTH = 72;
    private static final int BYTES_PER_SECOND = 1000;

    private Sound() {}

    /** A file of WAVE, with a byte for each of 8000 samples a second. */
    static byte[] wave(Recording recording) {
        var channels = recording.channelCount();
        var length = Math.toIntExact(Math.min(LONGEST, recording.seconds()) * RATE * channels);
        var file = ByteBuffer.allocate(HEAD + length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(word("RIFF")).putInt(HEAD - 8 + length).put(word("WAVE"));
        file.put(word("fmt ")).putInt(16).putShort((short) 1).putShort((short) channels);
        file.putInt(RATE).putInt(RATE * channels).putShort((short) channels).putShort((short) 8);
        file.put(word("data")).putInt(length);
        Arrays.fill(file.array(), HEAD, HEAD + length, SILENCE);
        return file.array();
    }

    /** A file of MP3. */
    static byte[] mp3(Recording recording) {
        var bytes = Math.toIntExact(Math.min(LONGEST, recording.seconds()) * BYTES_PER_SECOND);
        var frames = Math.ceilDiv(bytes, FRAME_LENGTH);
        var file = ByteBuffer.allocate(frames * FRAME_LENGTH);
        for (var frame = 0; frame < frames; frame++) {
            file.put(frame * FRAME_LENGTH, FRAME);
        }
        return file.array();
    }

    private static byte[] word(String letters) {
        return letters.getBytes(StandardCharsets.US_ASCII);
    }
}
