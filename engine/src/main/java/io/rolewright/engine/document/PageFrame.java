package io.rolewright.engine.document;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** The visible part of a page: turns the coordinates of a PDF, which grow upwards, into those of {@link Box}. */
final class PageFrame {
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
     * @param space width of the font's space in em
     */
    Glyph glyph(String text, Matrix matrix, float advance, float space, boolean bold) {
        Point2D.Float start = seen(matrix.transformPoint(0, 0));
        Point2D.Float end = seen(matrix.transformPoint(advance, 0));
        Point2D.Float unit = seen(matrix.transformPoint(1, 0));
        float size = (float) start.distance(seen(matrix.transformPoint(0, 1)));
        int turn = turn(unit.x - start.x, unit.y - start.y);
        Point2D.Float from = turned(start, turn);
        Point2D.Float to = turned(end, turn);
        float width = Math.abs(to.x - from.x);
        float spaceWidth = space * (float) start.distance(unit);
        return new Glyph(text, Math.min(from.x, to.x), from.y, width, size, spaceWidth, bold, turn);
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

    private float width() {
        return rotation % 180 == 0 ? crop.getWidth() : crop.getHeight();
    }

    private float height() {
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
