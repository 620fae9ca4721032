package io.rolewright.engine.document;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An OpenDocument text, part by part. */
final class OpenFile {
    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String NAMESPACES = """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
            xmlns:xlink="http://www.w3.org/1999/xlink"\
            """;

    private final Map<String, String> parts = new LinkedHashMap<>();

    OpenFile(String body) {
        this("", body);
    }

    OpenFile(String styles, String body) {
        part(
                "content.xml",
                "<office:document-content " + NAMESPACES + "><office:automatic-styles>" + styles
                        + "</office:automatic-styles><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
    }

    static byte[] saying(String... paragraphs) {
        StringBuilder body = new StringBuilder();
        for (String words : paragraphs) {
            body.append(paragraph(words));
        }
        return new OpenFile(body.toString()).bytes();
    }

    static String paragraph(String words) {
        return "<text:p>" + words + "</text:p>";
    }

    /** A style of characters, with what {@code properties} say of them. */
    static String style(String name, String properties) {
        return "<style:style style:name=\"%s\" style:family=\"text\"><style:text-properties %s/></style:style>"
                .formatted(name, properties);
    }

    OpenFile part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    /** The header and the footer of its pages. */
    OpenFile margins(String header, String footer) {
        return part(
                "styles.xml",
                "<office:document-styles " + NAMESPACES + "><office:master-styles><style:master-page><style:header>"
                        + paragraph(header) + "</style:header><style:footer>" + paragraph(footer)
                        + "</style:footer></style:master-page></office:master-styles></office:document-styles>");
    }

    byte[] bytes() {
        ZipFile zip = new ZipFile().stored("mimetype", TYPE.getBytes(StandardCharsets.UTF_8));
        parts.forEach((name, xml) -> zip.entry(name, xml.getBytes(StandardCharsets.UTF_8)));
        return zip.bytes();
    }
}
