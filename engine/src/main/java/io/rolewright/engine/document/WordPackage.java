package io.rolewright.engine.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The XML parts of a Word file, unpacked under caps. */
final class WordPackage {
    private static final int MOST_ENTRIES = 2000;
    /** A real file shrinks to a tenth; this many times its size, or {@link #SMALL}, is the most it may unpack to. */
    private static final long HIGHEST_RATIO = 200;

    private static final long SMALL = 10 << 20;

    private static final String MAIN = "officeDocument";

    private final Map<String, byte[]> parts = new HashMap<>();

    private WordPackage() {}

    /** Every entry is unpacked, also those that are not kept, so that the caps see the whole file. */
    static WordPackage of(byte[] bytes, ReadingLimits limits) throws IOException, UnreadableDocumentException {
        long left = Math.min(limits.expandedBytes(), Math.max(SMALL, HIGHEST_RATIO * bytes.length));
        WordPackage unpacked = new WordPackage();
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!names.add(entry.getName()) || names.size() > MOST_ENTRIES) {
                    throw new UnreadableDocumentException("document.damaged");
                }
                left -= unpacked.add(entry.getName(), zip, left);
            }
        }
        return unpacked;
    }

    private long add(String name, ZipInputStream zip, long left) throws IOException, UnreadableDocumentException {
        boolean wanted = name.endsWith(".xml") || name.endsWith(".rels");
        byte[] chunk = new byte[8192];
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        long size = 0;
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
            size += read;
            if (size > left) {
                throw new UnreadableDocumentException("document.too-large");
            }
            kept.write(chunk, 0, wanted ? read : 0);
        }
        if (wanted) {
            parts.put(name, kept.toByteArray());
        }
        return size;
    }

    /** The name of the part that holds the text; other Office files and plain archives have none. */
    String main() throws UnreadableDocumentException {
        String main = relationships("").stream()
                .filter(relationship -> relationship.type().equals(MAIN))
                .map(Relationship::target)
                .findFirst()
                .orElse("word/document.xml");
        if (!main.toLowerCase(Locale.ROOT).startsWith("word/") || !parts.containsKey(main)) {
            throw new UnreadableDocumentException("document.type-unsupported");
        }
        return main;
    }

    byte @Nullable [] part(String name) {
        return parts.get(name);
    }

    /** What a part points to; the package itself is the part with the empty name. */
    List<Relationship> relationships(String part) throws UnreadableDocumentException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        byte[] xml = parts.get(folder + "_rels/" + part.substring(slash) + ".rels");
        return xml == null ? List.of() : Relationship.read(xml, folder);
    }
}
