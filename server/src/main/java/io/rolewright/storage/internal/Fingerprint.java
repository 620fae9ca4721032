package io.rolewright.storage.internal;

import io.rolewright.shared.FileReference;
import java.util.HexFormat;
import javax.crypto.Mac;

/** What a content says of itself while it passes: its size and its two keyed hashes. */
final class Fingerprint {
    private final Mac address;
    private final Mac content;
    private long size;

    Fingerprint(Mac address, Mac content) {
        this.address = address;
        this.content = content;
    }

    void update(byte[] bytes, int offset, int length) {
        address.update(bytes, offset, length);
        content.update(bytes, offset, length);
        size += length;
    }

    long size() {
        return size;
    }

    /** The address of the content that has passed; starts anew. */
    FileReference reference() {
        return FileReference.of(address.doFinal());
    }

    /** The hash of the content that has passed, whatever its key; starts anew. */
    String hash() {
        return HexFormat.of().formatHex(content.doFinal());
    }
}
