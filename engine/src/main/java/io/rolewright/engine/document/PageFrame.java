package io.rolewright.engine.document;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** The visible part of a page: turns the coordinates of a PDF, which grow upwards, into those of {@link Box}. */
final class PageFrame {
    /** How far above its baseline a letter of a vertical line begins, in em. */
    private static final float TOP_OF_A_LETTER = 0.88f;

    private final PDRectangle crop;
    private final int rotation;

    PageFrame(PDRectangle crop, int rotation) {
        this.crop = crop;
        this.rotation = Math.floorMod(rotation, 360);
    }

    /**
     * A glyph as it is seen on the page.
     *
     * @param matrix from glyph space, in em, to the page
     * @param advance in em
     */
    Glyph glyph(String text, Matrix matrix, float advance, FontLook look) {
        float dx = seenX(matrix.getScaleX(), matrix.getShearY());
        float dy = seenY(matrix.getScaleX(), matrix.getShearY());
        return glyph(text, matrix, 0, advance, dx, dy, look);
    }

    /**
     * A glyph of a column that is read downwards: as if its line were turned by a quarter.
     *
     * @param advance in em, below 0
     */
    Glyph verticalGlyph(String text, Matrix matrix, float advance, FontLook look) {
        float dx = seenX(-matrix.getShearX(), -matrix.getScaleY());
        float dy = seenY(-matrix.getShearX(), -matrix.getScaleY());
        return glyph(text, matrix, -TOP_OF_A_LETTER, -advance, dx, dy, look);
    }

    // dx and dy are what an em along the line is on the page.
    private Glyph glyph(String text, Matrix matrix, float offset, float advance, float dx, float dy, FontLook look) {
        Point2D.Float start = seen(new Point2D.Float(matrix.getTranslateX(), matrix.getTranslateY()));
        start = new Point2D.Float(start.x + offset * dx, start.y + offset * dy);
        int turn = turn(dx, dy);
        Point2D.Float from = turned(start, turn);
        float along = turned(new Point2D.Float(start.x + advance * dx, start.y + advance * dy), turn).x;
        float size = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
        float space = look.space() * (float) Math.hypot(dx, dy);
        return new Glyph(
                text, Math.min(from.x, along), from.y, Math.abs(along - from.x), size, space, look.bold(), turn);
    }

    // Where a way on the PDF's page leads on the page that is seen.
    private float seenX(float dx, float dy) {
        return switch (rotation) {
            case 90 -> dy;
            case 180 -> -dx;
            case 270 -> -dy;
            default -> dx;
        };
    }

    private float seenY(float dx, float dy) {
        return switch (rotation) {
            case 90 -> dx;
            case 180 -> dy;
            case 270 -> -dx;
            default -> -dy;
        };
    }

    boolean isOutside(Glyph glyph) {
        boolean upright = glyph.turn() % 180 == 0;
        float width = upright ? width() : height();
        float height = upright ? height() : width();
        float x = glyph.turn() == 180 || glyph.turn() == 270 ? glyph.x() + width : glyph.x();
        float y = glyph.turn() == 180 || glyph.turn() == 90 ? glyph.baseline() + height : glyph.baseline();
        return x + glyph.width() < 0 || x > width || y < 0 || y - glyph.size() > height;
    }

    Box box(PDRectangle area) {
        Point2D.Float a = seen(new Point2D.Float(area.getLowerLeftX(), area.getLowerLeftY()));
        Point2D.Float b = seen(new Point2D.Float(area.getUpperRightX(), area.getUpperRightY()));
        return new Box(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.abs(a.x - b.x), Math.abs(a.y - b.y));
    }

    /** Where a rectangle of the file is seen. */
    Rectangle2D seen(Rectangle2D box) {
        Point2D.Float corner = seen(new Point2D.Float((float) box.getMinX(), (float) box.getMinY()));
        Rectangle2D.Float seen = new Rectangle2D.Float(corner.x, corner.y, 0, 0);
        seen.add(seen(new Point2D.Float((float) box.getMaxX(), (float) box.getMaxY())));
        return seen;
    }

    /** Of the page as it is seen, in points. */
    float width() {
        return rotation % 180 == 0 ? crop.getWidth() : crop.getHeight();
    }

    float height() {
        return rotation % 180 == 0 ? crop.getHeight() : crop.getWidth();
    }

    /** Where a point of the PDF is seen. */
    Point2D.Float seen(Point2D.Float point) {
        float x = point.x - crop.getLowerLeftX();
        float y = point.y - crop.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new Point2D.Float(y, x);
            case 180 -> new Point2D.Float(crop.getWidth() - x, y);
            case 270 -> new Point2D.Float(crop.getHeight() - y, crop.getWidth() - x);
            default -> new Point2D.Float(x, crop.getHeight() - y);
        };
    }

    private static int turn(float dx, float dy) {
        if (Math.abs(dx) >= Math.abs(dy)) {
            return dx >= 0 ? 0 : 180;
        }
        return dy > 0 ? 90 : 270;
    }

    private static Point2D.Float turned(Point2D.Float point, int turn) {
        return switch (turn) {
            case 90 -> new Point2D.Float(point.y, -point.x);
            case 180 -> new Point2D.Float(-point.x, -point.y);
            case 270 -> new Point2D.Float(-point.y, point.x);
            default -> point;
        };
    }
}
