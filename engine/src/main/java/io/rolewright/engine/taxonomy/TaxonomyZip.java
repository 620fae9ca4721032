package io.rolewright.engine.taxonomy;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a taxonomy's files into memory; nothing is written anywhere, whatever the names in the zip say. */
final class TaxonomyZip {
    /** Of all files together; those of all occupations and skills of ESCO take a tenth. */
    static final int MOST_BYTES = 1 << 28;

    private final Map<String, byte[]> files = new HashMap<>();
    private int rest = MOST_BYTES;

    private TaxonomyZip() {}

    static TaxonomyFiles files(byte[] zip) throws InvalidTaxonomyException {
        TaxonomyZip unpacked = new TaxonomyZip();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (!entry.isDirectory()) {
                    unpacked.take(entry.getName(), entries);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new InvalidTaxonomyException("taxonomy.unreadable", "", 0, broken.toString());
        }
        return unpacked::get;
    }

    private void take(String name, ZipInputStream content) throws IOException {
        byte[] bytes = content.readNBytes(rest);
        rest -= bytes.length;
        if (rest == 0) {
            throw new IOException("more than %d bytes".formatted(MOST_BYTES));
        }
        if (files.put(name, bytes) != null) {
            throw new IOException(name + " twice");
        }
    }

    private byte[] get(String name) throws FileNotFoundException {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new FileNotFoundException(name);
        }
        return bytes;
    }
}
