package io.rolewright.engine.document;

import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Follows what a page's drawing commands paint behind its text: surfaces, pictures and lines. */
abstract class PageSurface extends PDFGraphicsStreamEngine {
    private final PageFrame frame;
    private final PaintedAreas painted = new PaintedAreas();
    private final DrawnRules rules = new DrawnRules();

    PageSurface(PDPage page) {
        super(page);
        frame = new PageFrame(page.getCropBox(), page.getRotation());
    }

    final PageFrame frame() {
        return frame;
    }

    final PaintedAreas painted() {
        return painted;
    }

    /** The lines that are drawn across the page. */
    final List<Rule> rules() {
        return rules.rules();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        for (Point2D corner : List.of(p1, p2, p3, p0)) {
            lineTo((float) corner.getX(), (float) corner.getY());
        }
    }

    @Override
    public void moveTo(float x, float y) {
        painted.extend(x, y);
        rules.moveTo(frame.seen(new Point2D.Float(x, y)));
    }

    @Override
    public void lineTo(float x, float y) {
        painted.extend(x, y);
        rules.lineTo(frame.seen(new Point2D.Float(x, y)));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        moveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return painted.lastPoint();
    }

    @Override
    public void fillPath(int windingRule) {
        painted.fill(getGraphicsState().getNonStrokingColor());
        rules.fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        painted.fill(getGraphicsState().getNonStrokingColor());
        rules.stroke();
    }

    @Override
    public void strokePath() {
        painted.endPath();
        rules.stroke();
    }

    @Override
    public void endPath() {
        painted.endPath();
        rules.endPath();
    }

    @Override
    public void closePath() {
        // The bounds of a path do not change by closing it.
    }

    @Override
    public void clip(int windingRule) {
        // Clipped words count as seen: whether a clip cuts them off is not looked at.
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix square = getGraphicsState().getCurrentTransformationMatrix();
        for (int corner = 0; corner < 4; corner++) {
            Point2D.Float point = square.transformPoint(corner & 1, corner >> 1);
            painted.extend(point.x, point.y);
        }
        painted.picture();
    }

    @Override
    public void shadingFill(@Nullable COSName name) {
        PDRectangle page = getPage().getCropBox();
        painted.extend(page.getLowerLeftX(), page.getLowerLeftY());
        painted.extend(page.getUpperRightX(), page.getUpperRightY());
        painted.picture();
    }
}
