package io.rolewright.profiles.internal.print;

import io.rolewright.profiles.internal.print.Block.Role;
import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/** Sets paragraphs on A4 pages, a new one wherever the last is full. Measures in points. */
final class Pages implements AutoCloseable {
    private static final float MARGIN = 57;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float LINE = 1.3f;
    private static final float BULLET_INDENT = 14;
    private static final float SMALL = 9;
    private static final float EDGE = 30;
    private static final float BOLD_STROKE = 0.025f;

    /** Lines that must fit below a heading, or it moves to the next page with them. */
    private static final int KEPT_LINES = 3;

    private final PDDocument document;
    private final Look look;
    private final PrintFont font;
    private final Tags tags;
    private @Nullable PDPageContentStream content;
    private float y;

    Pages(PDDocument document, Look look) throws IOException {
        this.document = document;
        this.look = look;
        this.font = new PrintFont(document);
        this.tags = new Tags(document);
    }

    void print(Block block) throws IOException {
        var role = block.role();
        var indent = role == Role.BULLET ? BULLET_INDENT : 0;
        var lines = font.lines(font.printable(block.text()), role.size(), WIDTH - indent);
        y -= role.gap();
        var out = open(role.size() * LINE * (role.isHeading() ? KEPT_LINES : 1));
        tags.begin(role, out);
        for (var i = 0; i < lines.size(); i++) {
            if (y - role.size() * LINE < MARGIN) {
                out.endMarkedContent();
                out = open(Float.MAX_VALUE);
                tags.goOn(role, out);
            }
            y -= role.size() * LINE;
            if (i == 0 && role == Role.BULLET) {
                line(out, role, "•", MARGIN);
            }
            line(out, role, lines.get(i), MARGIN + indent);
        }
        out.endMarkedContent();
    }

    /** The page to print on: the last one, or a new one where {@code height} does not fit. */
    private PDPageContentStream open(float height) throws IOException {
        var current = content;
        if (current != null && y - height >= MARGIN) {
            return current;
        }
        close();
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        tags.turn(page);
        var fresh = new PDPageContentStream(document, page);
        content = fresh;
        y = PDRectangle.A4.getHeight() - MARGIN;
        edges(fresh);
        return fresh;
    }

    /** What stands on every page is no part of the text. */
    private void edges(PDPageContentStream out) throws IOException {
        out.beginMarkedContent(COSName.ARTIFACT);
        edge(out, look.agency(), PDRectangle.A4.getHeight() - EDGE - SMALL);
        edge(out, look.footer(), EDGE);
        out.endMarkedContent();
    }

    private void edge(PDPageContentStream out, String text, float height) throws IOException {
        var lines = font.lines(font.printable(text), SMALL, WIDTH);
        if (!lines.isEmpty()) {
            write(out, lines.getFirst(), SMALL, MARGIN, height, look.colour());
        }
    }

    private void line(PDPageContentStream out, Role role, String text, float x) throws IOException {
        if (role.isHeading()) {
            out.setLineWidth(role.size() * BOLD_STROKE);
            out.setStrokingColor(new Color(role.isColoured() ? look.colour() : 0));
            out.setRenderingMode(RenderingMode.FILL_STROKE);
        } else {
            out.setRenderingMode(RenderingMode.FILL);
        }
        write(out, text, role.size(), x, y, role.isColoured() ? look.colour() : 0);
    }

    private void write(PDPageContentStream out, String text, float size, float x, float height, int colour)
            throws IOException {
        out.beginText();
        out.setFont(font.font(), size);
        out.setNonStrokingColor(new Color(colour));
        out.newLineAtOffset(x, height);
        out.showText(text);
        out.endText();
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }
}
