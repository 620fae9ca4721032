package io.rolewright.evaluation.generator.print;

import static io.rolewright.evaluation.generator.print.Markup.raw;

import java.util.List;
import java.util.Map;

/** Paragraphs, tables and boxes in WordprocessingML. */
final class WordText {
    private static final Template BOX = Template.read("word/box.xml");

    private final StringBuilder out = new StringBuilder();

    WordText line(String style, String text) {
        out.append(paragraph(style, run(text))).append('\n');
        return this;
    }

    /** A job's head; the dates stand at a tab stop on the right. */
    void head(Block.Entry entry) {
        String first = "<w:r><w:rPr><w:b/></w:rPr>" + words(entry.first()) + "</w:r>";
        out.append(paragraph("Entry", first + "<w:r><w:tab/></w:r>" + run(entry.dates())));
        second(entry);
    }

    private void second(Block.Entry entry) {
        if (!entry.second().isEmpty()) {
            line("Normal", entry.second());
        }
    }

    void table(List<Rows.Row> rows) {
        out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"9300\" w:type=\"dxa\"/></w:tblPr>")
                .append("<w:tblGrid><w:gridCol w:w=\"2300\"/><w:gridCol w:w=\"7000\"/></w:tblGrid>\n");
        rows.forEach(row -> out.append(row(row)));
        out.append("</w:tbl>\n");
    }

    /** A floating box, as word processors save it: once for new readers and once more, in VML, for old ones. */
    void box(List<String> lines) {
        WordText inside = new WordText();
        lines.forEach(line -> inside.line("Normal", line));
        out.append(BOX.fill(Map.of("body", inside.toString())));
    }

    private static String row(Rows.Row row) {
        WordText right = new WordText();
        right.out.append(paragraph(
                "Normal", "<w:r><w:rPr><w:b/></w:rPr>" + words(row.head().first()) + "</w:r>"));
        right.second(row.head());
        row.bullets().forEach(bullet -> right.line("ListBullet", bullet));
        String left = paragraph("Normal", run(row.head().dates()));
        return raw("w:tr", cell(2300, left) + cell(7000, right.toString())) + "\n";
    }

    private static String cell(int width, String body) {
        return raw("w:tc", "<w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>" + body);
    }

    private static String paragraph(String style, String runs) {
        return raw("w:p", "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs);
    }

    private static String run(String text) {
        return raw("w:r", words(text));
    }

    private static String words(String text) {
        return "<w:t xml:space=\"preserve\">" + Markup.escaped(text) + "</w:t>";
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
