package io.rolewright.engine.document;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Word (OOXML): headers, body, footers and notes in that order. */
final class WordFormat implements Format {
    private final ReadingLimits limits;

    WordFormat(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public void read(byte[] bytes, DocumentText text) throws UnreadableDocumentException {
        new Reading(WordPackage.of(bytes, limits), text).run();
    }

    private static final class Reading {
        private final WordPackage parts;
        private final DocumentText text;
        private final LinkTargets links;
        private final List<Relationship> relationships;
        private final Set<String> margins = new HashSet<>();
        private final String main;
        private final WordStyles styles;
        private final WordSight sight;

        Reading(WordPackage parts, DocumentText text) throws UnreadableDocumentException {
            this.parts = parts;
            this.text = text;
            this.links = new LinkTargets(text);
            this.main = parts.main();
            this.relationships = parts.relationships(main);
            this.styles = WordStyles.of(parts.part(target("styles")));
            this.sight = new WordSight(text, hasPanels(parts.part(main)));
        }

        void run() throws UnreadableDocumentException {
            if (parts.isActive()) {
                sight.noteActive();
            }
            readAll("header");
            WordLine.write(lines(main), text);
            readAll("footnotes");
            readAll("endnotes");
            readAll("footer");
            links.append();
        }

        // The same header is stored for first, odd and even pages; it is read once.
        private void readAll(String type) throws UnreadableDocumentException {
            for (Relationship relationship : relationships) {
                if (!relationship.type().equals(type)) {
                    continue;
                }
                List<WordLine> lines = lines(relationship.target());
                if (margins.add(lines.stream().map(WordLine::text).collect(Collectors.joining("\n")))) {
                    WordLine.write(lines, text);
                }
            }
        }

        private List<WordLine> lines(String name) throws UnreadableDocumentException {
            byte[] part = parts.part(name);
            if (part == null) {
                return List.of();
            }
            try (Xml xml = Xml.of(part)) {
                WordPart reading = new WordPart(xml, styles, targets(name), sight);
                List<WordLine> lines = reading.read();
                reading.links().forEach(link -> links.add(link, 1, null));
                return lines;
            }
        }

        private Map<String, String> targets(String part) throws UnreadableDocumentException {
            return parts.relationships(part).stream()
                    .filter(Relationship::external)
                    .collect(Collectors.toMap(Relationship::id, Relationship::target, (a, b) -> a));
        }

        private String target(String type) {
            return relationships.stream()
                    .filter(relationship -> relationship.type().equals(type))
                    .map(Relationship::target)
                    .findFirst()
                    .orElse("");
        }

        private static boolean hasPanels(byte @Nullable [] body) {
            String xml = body == null ? "" : new String(body, StandardCharsets.UTF_8);
            return xml.contains("<w:drawing") || xml.contains("<w:pict") || xml.contains("<w:shd");
        }
    }
}
