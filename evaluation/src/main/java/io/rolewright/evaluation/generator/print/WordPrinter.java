package io.rolewright.evaluation.generator.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A CV as a word processor's file (Office Open XML); stored without compression, so that the bytes never vary. */
final class WordPrinter implements Printer {
    private static final LocalDateTime ZIP_EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public byte[] print(Sheet sheet, Style style) throws IOException {
        boolean inHeader = style.shape() == Shape.HEADER_CONTACT;
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", part("types.xml", Map.of()));
        parts.put("_rels/.rels", part("rels.xml", Map.of()));
        parts.put("word/_rels/document.xml.rels", part("document-rels.xml", Map.of()));
        parts.put("word/styles.xml", part("styles.xml", Map.of("font", style.serif() ? "Cambria" : "Calibri")));
        parts.put("word/numbering.xml", part("numbering.xml", Map.of()));
        String header = inHeader
                ? new WordText()
                        .line("Header", String.join("  |  ", sheet.contact()))
                        .toString()
                : "<w:p/>";
        parts.put("word/header1.xml", part("header.xml", Map.of("body", header)));
        parts.put("word/document.xml", part("document.xml", Map.of("body", body(sheet, style))));
        return zipped(parts);
    }

    private static String body(Sheet sheet, Style style) {
        WordText text = new WordText();
        text.line("Title", sheet.name());
        if (!sheet.headline().isEmpty()) {
            text.line("Subtitle", sheet.headline());
        }
        switch (style.shape()) {
            case HEADER_CONTACT -> {}
            case TEXT_BOX -> text.box(sheet.contact());
            default -> sheet.contact().forEach(line -> text.line("Normal", line));
        }
        sheet.sections().forEach(section -> section(text, section, style));
        return text.toString();
    }

    private static void section(WordText text, Section section, Style style) {
        text.line("Heading1", section.heading());
        if (style.shape() == Shape.TABLE && Rows.fit(section.blocks())) {
            text.table(Rows.of(section.blocks()));
            return;
        }
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.Text line -> text.line("Normal", line.text());
                case Block.Bullet bullet -> text.line("ListBullet", bullet.text());
                case Block.Entry entry -> text.head(entry);
            }
        }
    }

    private static String part(String name, Map<String, String> slots) {
        return Template.read("word/" + name).fill(slots);
    }

    private static byte[] zipped(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] bytes = part.getValue().getBytes(StandardCharsets.UTF_8);
                zip.putNextEntry(entry(part.getKey(), bytes));
                zip.write(bytes);
            }
        }
        return out.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(ZIP_EPOCH);
        return entry;
    }
}
