package io.rolewright.engine.document;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The XML parts of a Word file, unpacked under caps. */
final class WordPackage {
    private static final String MAIN = "officeDocument";
    private static final Pattern ACTIVE = Pattern.compile("word/(?:vbaProject\\.bin|activeX/.*|embeddings/.*\\.bin)");
    /** A document type stands before the first element. */
    private static final int PROLOG = 4096;

    private final ZipDirectory zip;
    private final Map<String, byte[]> parts = new HashMap<>();

    private WordPackage(ZipDirectory zip) {
        this.zip = zip;
    }

    static WordPackage of(byte[] bytes, ReadingLimits limits) throws UnreadableDocumentException {
        ZipDirectory zip = ZipDirectory.of(bytes, limits);
        WordPackage unpacked = new WordPackage(zip);
        for (String name : zip.names()) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                unpacked.add(name, zip.unpack(name));
            }
        }
        return unpacked;
    }

    // Also where nobody reads on: Office writes no document type, attackers do.
    private void add(String name, byte @Nullable [] part) throws UnreadableDocumentException {
        if (part != null) {
            String prolog = new String(part, 0, Math.min(part.length, PROLOG), StandardCharsets.ISO_8859_1);
            if (prolog.replace("\0", "").contains("<!DOCTYPE")) {
                throw new UnreadableDocumentException("document.damaged");
            }
            parts.put(name, part);
        }
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

    /** Whether an office program would run or fetch something when it opens the file. */
    boolean isActive() throws UnreadableDocumentException {
        if (zip.names().stream().anyMatch(name -> ACTIVE.matcher(name).matches())) {
            return true;
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(".rels")
                    && Relationship.read(part.getValue(), "").stream().anyMatch(Relationship::fetches)) {
                return true;
            }
        }
        return false;
    }
}
