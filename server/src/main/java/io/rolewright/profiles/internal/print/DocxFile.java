package io.rolewright.profiles.internal.print;

import io.rolewright.profiles.internal.print.Block.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a résumé as a document of a word processor (OOXML), with styles of headings and lists. The same input gives the same
 * bytes: no times, no author, nothing compressed.
 */
public final class DocxFile {
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String BODY = "word/document.xml";

    private DocxFile() {}

    /** The file's bytes. */
    public static byte[] of(ResumeSheet sheet, Look look) {
        var values = Map.of(
                "title", escaped(sheet.title()),
                "language", escaped(sheet.language()),
                "colour", look.hexColour(),
                "agency", escaped(look.agency()),
                "footer", escaped(look.footer()),
                "body", body(sheet));
        var parts = new TreeMap<String, String>();
        for (var name : new String[] {
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            BODY,
            "word/styles.xml",
            "word/numbering.xml",
            "word/header1.xml",
            "word/footer1.xml"
        }) {
            parts.put(name, filled(template(name), values));
        }
        return zipped(parts);
    }

    private static String body(ResumeSheet sheet) {
        return sheet.blocks().stream().map(DocxFile::paragraph).collect(Collectors.joining("\n"));
    }

    private static String paragraph(Block block) {
        var list = block.role() == Role.BULLET ? "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>" : "";
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr><w:r><w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>"
                .formatted(block.role().style(), list, escaped(block.text()));
    }

    private static String filled(String template, Map<String, String> values) {
        var filled = new StringBuilder();
        var at = 0;
        for (var mark = template.indexOf("${"); mark >= 0; mark = template.indexOf("${", at)) {
            var end = template.indexOf('}', mark);
            filled.append(template, at, mark).append(values.getOrDefault(template.substring(mark + 2, end), ""));
            at = end + 1;
        }
        return filled.append(template.substring(at)).toString();
    }

    /** What XML 1.0 cannot hold is left out; no reader would show it. */
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().filter(DocxFile::isXml).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    private static String template(String name) {
        var path = "docx/" + name;
        try (InputStream stream = DocxFile.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] zipped(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var content = part.getValue().getBytes(StandardCharsets.UTF_8);
                zip.putNextEntry(entry(part.getKey(), content));
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] content) {
        var entry = new ZipEntry(name);
        var sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(EPOCH);
        return entry;
    }
}
