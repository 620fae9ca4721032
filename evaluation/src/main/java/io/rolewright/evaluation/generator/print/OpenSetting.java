package io.rolewright.evaluation.generator.print;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.ListItem;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.draw.VerticalPositionMark;

/** Sets sections in OpenPDF's elements. */
final class OpenSetting {
    private final Style style;
    private final int family;

    OpenSetting(Style style) {
        this.style = style;
        this.family = style.serif() ? Font.TIMES_ROMAN : Font.HELVETICA;
    }

    Font name() {
        return new Font(family, 21, Font.BOLD);
    }

    Font strong() {
        return new Font(family, 10.5f, Font.BOLD);
    }

    Font plain() {
        return new Font(family, 10, Font.NORMAL);
    }

    /** For addresses in a narrow column, which should not break. */
    Font small() {
        return new Font(family, 8, Font.NORMAL);
    }

    Paragraph paragraph(String text, Font font) {
        return new Paragraph(font.getSize() * 1.35f, text, font);
    }

    Paragraph heading(String text) {
        Paragraph heading = paragraph(text, new Font(family, 12.5f, Font.BOLD));
        heading.setSpacingBefore(11);
        heading.setSpacingAfter(3);
        return heading;
    }

    List<Element> sections(List<Section> sections) {
        List<Element> elements = new ArrayList<>();
        for (Section section : sections) {
            elements.add(heading(section.heading()));
            boolean rows = Rows.fit(section.blocks());
            if (rows && (style.shape() == Shape.TABLE || style.shape() == Shape.DATES_LEFT)) {
                elements.add(table(Rows.of(section.blocks())));
            } else {
                section.blocks().forEach(block -> elements.add(element(block)));
            }
        }
        return elements;
    }

    private Element element(Block block) {
        return switch (block) {
            case Block.Text text -> paragraph(text.text(), plain());
            case Block.Bullet bullet -> bullets(List.of(bullet.text()));
            case Block.Entry entry -> head(entry);
        };
    }

    private Paragraph head(Block.Entry entry) {
        Paragraph head = paragraph(entry.first(), strong());
        head.setSpacingBefore(5);
        head.add(new Chunk(new VerticalPositionMark()));
        head.add(new Chunk(entry.dates(), plain()));
        if (!entry.second().isEmpty()) {
            head.add(new Chunk("\n" + entry.second(), new Font(family, 10, Font.ITALIC)));
        }
        return head;
    }

    private Element bullets(List<String> texts) {
        var list = new org.openpdf.text.List(org.openpdf.text.List.UNORDERED, 11);
        list.setListSymbol(new Chunk("•", plain()));
        texts.forEach(text -> list.add(new ListItem(13.2f, text, plain())));
        return list;
    }

    private PdfPTable table(List<Rows.Row> rows) {
        PdfPTable table = new PdfPTable(new float[] {25, 75});
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setSplitLate(false);
        for (Rows.Row row : rows) {
            table.addCell(cell(List.of(paragraph(row.head().dates(), plain()))));
            List<Element> right = new ArrayList<>();
            right.add(paragraph(row.head().first(), strong()));
            right.add(paragraph(row.head().second(), plain()));
            if (!row.bullets().isEmpty()) {
                right.add(bullets(row.bullets()));
            }
            table.addCell(cell(right));
        }
        return table;
    }

    private PdfPCell cell(List<Element> elements) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(style.shape() == Shape.TABLE ? Rectangle.BOX : Rectangle.NO_BORDER);
        cell.setPaddingBottom(6);
        elements.forEach(cell::addElement);
        return cell;
    }
}
