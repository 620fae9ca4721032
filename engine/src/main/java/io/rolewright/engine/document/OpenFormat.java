package io.rolewright.engine.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** OpenDocument text: headers, body with notes and text boxes, footers in that order. */
final class OpenFormat implements Format {
    private static final Set<String> HEADERS = Set.of("header", "header-first", "header-left");
    private static final Set<String> FOOTERS = Set.of("footer", "footer-first", "footer-left");

    private final ReadingLimits limits;

    OpenFormat(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public void read(byte[] bytes, DocumentText text) throws UnreadableDocumentException {
        ZipDirectory zip = ZipDirectory.of(bytes, limits);
        refuseEncrypted(zip.unpack("META-INF/manifest.xml"));
        byte[] content = zip.unpack("content.xml");
        if (content == null) {
            throw new UnreadableDocumentException("document.damaged");
        }
        byte[] styles = zip.unpack("styles.xml");
        OpenStyles looks = OpenStyles.of(styles, content);
        WordSight sight = new WordSight(text, hasPanels(content));
        if (zip.names().stream().anyMatch(name -> name.startsWith("Basic/") || name.startsWith("Scripts/"))) {
            sight.noteActive();
        }
        LinkTargets links = new LinkTargets(text);
        writeMargins(styles, HEADERS, looks, sight, text);
        try (Xml xml = Xml.of(content)) {
            OpenPart part = new OpenPart(xml, looks, sight);
            WordLine.write(part.body(), text);
            part.links().forEach(link -> links.add(link, 1, null));
        }
        writeMargins(styles, FOOTERS, looks, sight, text);
        links.append();
    }

    // The same header is stored for first, left and right pages; it is read once.
    private static void writeMargins(
            byte @Nullable [] styles, Set<String> names, OpenStyles looks, WordSight sight, DocumentText text)
            throws UnreadableDocumentException {
        if (styles == null) {
            return;
        }
        Set<String> seen = new HashSet<>();
        try (Xml xml = Xml.of(styles)) {
            for (List<WordLine> margin : margins(xml, names, looks, sight)) {
                if (seen.add(margin.stream().map(WordLine::text).collect(Collectors.joining("\n")))) {
                    WordLine.write(margin, text);
                }
            }
        }
    }

    private static List<List<WordLine>> margins(Xml xml, Set<String> names, OpenStyles looks, WordSight sight)
            throws UnreadableDocumentException {
        List<List<WordLine>> margins = new ArrayList<>();
        while (xml.next()) {
            if (xml.isStart() && names.contains(xml.name())) {
                margins.add(new OpenPart(xml, looks, sight).until(xml.name()));
            }
        }
        return margins;
    }

    private static void refuseEncrypted(byte @Nullable [] manifest) throws UnreadableDocumentException {
        if (manifest != null && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new UnreadableDocumentException("document.needs-password");
        }
    }

    // What lies behind a letter is not worked out: one drawing or shade keeps white letters.
    private static boolean hasPanels(byte[] content) {
        String xml = new String(content, StandardCharsets.UTF_8);
        return xml.contains("<draw:") || xml.contains("fo:background-color=\"#");
    }
}
