package io.rolewright.evaluation.generator.print;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A CV as PDF, drawn line by line with PDFBox. */
final class BoxPrinter implements Printer {
    private static final float LEFT = 56;
    private static final float RIGHT = 540;
    private static final float SIDE = 150;
    private static final float GAP = 22;

    @Override
    public byte[] print(Sheet sheet, Style style) throws IOException {
        try (PDDocument document = new PDDocument()) {
            BoxPages pages = new BoxPages(document);
            BoxFace face = BoxFace.of(document, sheet, style);
            if (style.shape().hasSidebar()) {
                columns(sheet, style, pages, face);
            } else {
                BoxColumn page = new BoxColumn(pages, face, LEFT, RIGHT - LEFT);
                top(page, sheet);
                page.line(String.join("  |  ", sheet.contact()), face.regular(), 9.5f);
                sections(page, sheet.sections(), style);
            }
            pages.close();
            return BoxFile.bytes(document);
        }
    }

    private static void columns(Sheet sheet, Style style, BoxPages pages, BoxFace face) throws IOException {
        boolean left = style.shape() == Shape.SIDEBAR_LEFT;
        float wide = RIGHT - LEFT - SIDE - GAP;
        BoxColumn side = new BoxColumn(pages, face, left ? LEFT : LEFT + wide + GAP, SIDE);
        BoxColumn main = new BoxColumn(pages, face, left ? LEFT + SIDE + GAP : LEFT, wide);
        pages.shade(left ? LEFT - 10 : LEFT + wide + GAP - 10, SIDE + 20);
        if (left) {
            side(side, sheet, style);
        }
        top(main, sheet);
        sections(main, sheet.aside(false), style);
        if (!left) {
            side(side, sheet, style);
        }
    }

    private static void side(BoxColumn column, Sheet sheet, Style style) throws IOException {
        column.heading(sheet.contactHeading());
        for (String line : sheet.contact()) {
            column.fitted(line, 9);
        }
        sections(column, sheet.aside(true), style);
    }

    private static void top(BoxColumn column, Sheet sheet) throws IOException {
        column.line(sheet.name(), column.face().bold(), 20);
        if (!sheet.headline().isEmpty()) {
            column.line(sheet.headline(), column.face().regular(), 12);
        }
    }

    private static void sections(BoxColumn column, List<Section> sections, Style style) throws IOException {
        for (Section section : sections) {
            column.heading(section.heading());
            for (Block block : section.blocks()) {
                block(column, block, style);
            }
        }
    }

    private static void block(BoxColumn column, Block block, Style style) throws IOException {
        switch (block) {
            case Block.Text text -> column.line(text.text(), column.face().regular(), 10);
            case Block.Bullet bullet -> column.bullet(bullet.text(), margin(style));
            case Block.Entry entry -> column.entry(entry, style.shape());
        }
    }

    private static float margin(Style style) {
        return style.shape() == Shape.DATES_LEFT ? BoxColumn.MARGIN : 0;
    }
}
