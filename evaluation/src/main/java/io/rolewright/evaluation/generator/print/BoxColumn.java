package io.rolewright.evaluation.generator.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A column that is written downwards and goes on at the top of the next page; lengths are points. */
final class BoxColumn {
    /** Width of the margin in which dates stand at the left. */
    static final float MARGIN = 128;

    private static final float TOP = 790;
    private static final float BOTTOM = 58;
    private static final float LEADING = 1.32f;

    private final BoxPages pages;
    private final BoxFace face;
    private final float x;
    private final float width;
    private int page;
    private float y = TOP;

    BoxColumn(BoxPages pages, BoxFace face, float x, float width) {
        this.pages = pages;
        this.face = face;
        this.x = x;
        this.width = width;
    }

    BoxFace face() {
        return face;
    }

    void heading(String text) throws IOException {
        room(80);
        y -= 10;
        line(text, face.bold(), 12);
        pages.rule(page, x, x + width, y - 3);
        y -= 4;
    }

    /** A paragraph over the whole width. */
    void line(String text, PDFont font, float size) throws IOException {
        paragraph(text, font, size, 0, width);
    }

    /** One line, in smaller letters where it would be too long. */
    void fitted(String text, float size) throws IOException {
        line(text, face.regular(), fit(text, size, width));
    }

    void bullet(String text, float indent) throws IOException {
        room(14);
        pages.text(page, "•", face.regular(), 10, x + indent + 2, y - 10 * LEADING);
        paragraph(text, face.regular(), 10, indent + 14, width - indent - 14);
    }

    /** The head of a job or course. */
    void entry(Block.Entry entry, Shape shape) throws IOException {
        room(44);
        y -= 5;
        switch (shape) {
            case DATES_LEFT -> datesLeft(entry);
            case SIDEBAR_LEFT, SIDEBAR_RIGHT -> datesBelow(entry);
            case TABLE -> ruled(entry);
            case CLASSIC, HEADER_CONTACT, TEXT_BOX -> datesRight(entry);
        }
    }

    private void datesLeft(Block.Entry entry) throws IOException {
        float size = fit(entry.dates(), 9, MARGIN - 8);
        pages.text(page, entry.dates(), face.regular(), size, x, y - 10.5f * LEADING);
        paragraph(entry.first(), face.bold(), 10.5f, MARGIN, width - MARGIN);
        paragraph(entry.second(), face.regular(), 10, MARGIN, width - MARGIN);
    }

    private void datesBelow(Block.Entry entry) throws IOException {
        line(entry.first(), face.bold(), 10.5f);
        line(entry.second(), face.regular(), 10);
        line(entry.dates(), face.regular(), 9);
    }

    private void ruled(Block.Entry entry) throws IOException {
        pages.rule(page, x, x + width, y);
        float half = width * 0.42f;
        float third = width * 0.74f;
        float start = y;
        paragraph(entry.first(), face.bold(), 10, 0, half - 8);
        float lowest = y;
        y = start;
        paragraph(entry.second(), face.regular(), 10, half, third - half - 8);
        lowest = Math.min(lowest, y);
        y = start;
        paragraph(entry.dates(), face.regular(), 9, third, width - third);
        y = Math.min(lowest, y) - 2;
    }

    private void datesRight(Block.Entry entry) throws IOException {
        float size = 10.5f;
        float dates = face.regular().getStringWidth(entry.dates()) / 1000 * 9.5f;
        float top = y - size * LEADING;
        paragraph(entry.first(), face.bold(), size, 0, width - dates - 12);
        pages.text(page, entry.dates(), face.regular(), 9.5f, x + width - dates, top);
        line(entry.second(), face.regular(), 10);
    }

    private void paragraph(String text, PDFont font, float size, float indent, float room) throws IOException {
        for (String row : text.isEmpty() ? List.<String>of() : rows(text, font, size, room)) {
            room(size * LEADING);
            y -= size * LEADING;
            pages.text(page, row, font, size, x + indent, y);
        }
    }

    /** The size, or a smaller one in which the text stays within the room. */
    private float fit(String text, float size, float room) throws IOException {
        float length = face.regular().getStringWidth(text) / 1000 * size;
        return length > room ? size * room / length - 0.01f : size;
    }

    private void room(float height) throws IOException {
        if (y - height < BOTTOM) {
            page++;
            y = TOP;
            pages.open(page);
        }
    }

    private static List<String> rows(String text, PDFont font, float size, float room) throws IOException {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String word : List.of(text.split(" "))) {
            String longer = row.isEmpty() ? word : row + " " + word;
            if (!row.isEmpty() && font.getStringWidth(longer) / 1000 * size > room) {
                rows.add(row.toString());
                row = new StringBuilder(word);
            } else {
                row = new StringBuilder(longer);
            }
        }
        rows.add(row.toString());
        return rows;
    }
}
