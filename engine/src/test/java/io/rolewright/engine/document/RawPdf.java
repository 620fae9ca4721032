package io.rolewright.engine.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A PDF of one A4 page, object by object, with a font that no library would write; coordinates are those of PDF. */
final class RawPdf {
    private final List<String> objects = new ArrayList<>();
    private final StringBuilder content = new StringBuilder();

    private RawPdf(String font) {
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        objects.add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>");
        objects.add("");
        objects.add(font);
    }

    /** A font whose codes from 33 on mean these characters, one each. */
    static RawPdf meaning(String... characters) {
        StringBuilder table = new StringBuilder("begincmap 1 begincodespacerange <00><FF> endcodespacerange ");
        table.append(characters.length).append(" beginbfchar ");
        for (int i = 0; i < characters.length; i++) {
            table.append("<%02x><%s>".formatted(33 + i, hex(characters[i])));
        }
        table.append(" endbfchar endcmap");
        RawPdf file = new RawPdf("<</Type/Font/Subtype/Type1/BaseFont/Own/FirstChar 33/LastChar 126/Widths["
                + "500 ".repeat(94) + "]/Encoding/WinAnsiEncoding/ToUnicode 6 0 R>>");
        file.objects.add(stream(table.toString()));
        return file;
    }

    /** A Japanese font that the file does not bring along, whose codes are UTF-16 and whose lines run downwards. */
    static RawPdf vertical() {
        RawPdf file = new RawPdf(
                "<</Type/Font/Subtype/Type0/BaseFont/Ryumin/Encoding/UniJIS-UTF16-V/DescendantFonts[6 0 R]>>");
        file.objects.add(
                "<</Type/Font/Subtype/CIDFontType0/BaseFont/Ryumin/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)"
                        + "/Supplement 6>>/FontDescriptor 7 0 R/DW 1000>>");
        file.objects.add(
                "<</Type/FontDescriptor/FontName/Ryumin/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880"
                        + "/Descent -120/CapHeight 700/StemV 80>>");
        return file;
    }

    /** Draws codes as they are. */
    RawPdf codes(float x, float y, String codes) {
        return draw(x, y, HexFormat.of().formatHex(codes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Draws characters whose codes are UTF-16. */
    RawPdf wide(float x, float y, String words) {
        return draw(x, y, hex(words));
    }

    private RawPdf draw(float x, float y, String hex) {
        content.append("BT /F 12 Tf 1 0 0 1 %s %s Tm <%s> Tj ET\n".formatted(x, y, hex));
        return this;
    }

    byte[] bytes() {
        objects.set(3, stream(content.toString()));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(latin("%PDF-1.6\n"));
        StringBuilder places = new StringBuilder("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
        for (int i = 0; i < objects.size(); i++) {
            places.append("%010d 00000 n \n".formatted(file.size()));
            file.writeBytes(latin("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects.get(i))));
        }
        int start = file.size();
        file.writeBytes(latin(places
                + "trailer<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF".formatted(objects.size() + 1, start)));
        return file.toByteArray();
    }

    private static String stream(String content) {
        return "<</Length %d>>stream\n%s\nendstream".formatted(content.length(), content);
    }

    private static String hex(String characters) {
        return HexFormat.of().formatHex(characters.getBytes(StandardCharsets.UTF_16BE));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
