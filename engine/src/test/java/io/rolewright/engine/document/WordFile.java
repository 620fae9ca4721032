package io.rolewright.engine.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file, part by part. */
final class WordFile {
    private static final String NAMESPACES = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"\
            """;

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();

    WordFile(String body) {
        part(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"m\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/>"
                        + "</Relationships>");
        part("word/document.xml", "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    static byte[] saying(String... paragraphs) {
        StringBuilder body = new StringBuilder();
        for (String words : paragraphs) {
            body.append(paragraph(words));
        }
        return new WordFile(body.toString()).bytes();
    }

    static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(cell).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    WordFile part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    /** A part with the words in one paragraph, known to the body as {@code type}. */
    WordFile with(String type, String file, String content) {
        relationships.append("<Relationship Id=\"%s\" Type=\"x/%s\" Target=\"%s\"/>".formatted(file, type, file));
        return part("word/" + file, "<w:part " + NAMESPACES + ">" + content + "</w:part>");
    }

    WordFile link(String id, String target) {
        relationships.append("<Relationship Id=\"%s\" Type=\"x/hyperlink\" Target=\"%s\" TargetMode=\"External\"/>"
                .formatted(id, target));
        return this;
    }

    byte[] bytes() {
        part("word/_rels/document.xml.rels", "<Relationships>" + relationships + "</Relationships>");
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
