package io.rolewright.integrations.internal.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of an answer.
 *
 * @param bytes up to the cap
 * @param isCut whether there were more
 */
@SuppressWarnings("ArrayRecordComponent")
record Body(byte[] bytes, boolean isCut) {
    static final Body NONE = new Body(new byte[0], false);

    /** Reads no more than one byte over the cap; a body that unpacks to gigabytes costs no more than that. */
    static Body read(InputStream content, int most) throws IOException {
        byte[] bytes = content.readNBytes(most + 1);
        return bytes.length > most ? new Body(Arrays.copyOf(bytes, most), true) : new Body(bytes, false);
    }

    boolean isGzip() {
        return !isCut && bytes.length > 2 && bytes[0] == 0x1f && (bytes[1] & 0xff) == 0x8b;
    }
}
