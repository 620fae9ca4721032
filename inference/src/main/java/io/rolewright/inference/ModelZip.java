package io.rolewright.inference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The two files of a model, unpacked into memory. */
record ModelZip(byte[] weights, byte[] tokenizer) {
    private static final int MOST_BYTES = 1 << 29;

    static ModelZip read(byte[] zip) throws IOException {
        byte @Nullable [] weights = null;
        byte @Nullable [] tokenizer = null;
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(".onnx") && weights == null) {
                    weights = entries.readNBytes(MOST_BYTES);
                } else if (entry.getName().endsWith(".json") && tokenizer == null) {
                    tokenizer = entries.readNBytes(MOST_BYTES);
                } else {
                    throw new IOException("one .onnx and one .json are wanted, and not " + entry.getName());
                }
            }
        } catch (IllegalArgumentException broken) {
            throw new IOException(broken);
        }
        if (weights == null || tokenizer == null) {
            throw new IOException("one .onnx and one .json are wanted");
        }
        return new ModelZip(weights, tokenizer);
    }
}
