package io.rolewright.engine.document;

import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Follows what a page's drawing commands paint behind its text: surfaces, pictures and lines. */
abstract class PageSurface extends PDFGraphicsStreamEngine {
    /** Nothing that is lower or narrower covers a letter, in points. */
    private static final float SMALLEST_COVER = 4;
    /** Charts are drawn with more; white boxes over hidden words are not. */
    private static final int MOST_COVERS = 500;

    private final PageFrame frame;
    private final PaintedAreas painted = new PaintedAreas();
    private final DrawnRules rules = new DrawnRules();
    private boolean clipping;
    private int covers;

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
        boolean level = p0.getX() == p1.getX() || p0.getY() == p1.getY();
        Point2D from = p0;
        for (Point2D to : List.of(p1, p2, p3, p0)) {
            rules.moveTo(seen(from));
            rules.lineTo(seen(to));
            from = to;
        }
        if (level) {
            painted.extendByRectangle(p0, p2);
        } else {
            List.of(p0, p1, p2, p3).forEach(corner -> painted.extend(corner.getX(), corner.getY()));
        }
    }

    private Point2D.Float seen(Point2D point) {
        return frame.seen(new Point2D.Float((float) point.getX(), (float) point.getY()));
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
        painted.rectangle().ifPresent(this::paintOver);
        painted.fill(getGraphicsState().getNonStrokingColor());
        rules.fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        painted.rectangle().ifPresent(this::paintOver);
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
        if (clipping) {
            clipping = false;
            getGraphicsState()
                    .intersectClippingPath(new Area(painted.rectangle().orElseGet(Rectangle2D.Double::new)));
        }
        painted.endPath();
        rules.endPath();
    }

    @Override
    public void closePath() {
        // The bounds of a path do not change by closing it.
    }

    @Override
    public void clip(int windingRule) {
        // Clipped words count as seen. A clip that is no rectangle lets nothing of a cover through, to be on the safe
        // side.
        clipping = true;
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix square = getGraphicsState().getCurrentTransformationMatrix();
        if (isLevel(square) && isOpaque(image)) {
            Rectangle2D.Float box = new Rectangle2D.Float(square.getTranslateX(), square.getTranslateY(), 0, 0);
            box.add(square.transformPoint(1, 1));
            paintOver(box);
        }
        for (int corner = 0; corner < 4; corner++) {
            Point2D.Float point = square.transformPoint(corner & 1, corner >> 1);
            painted.extend(point.x, point.y);
        }
        painted.picture();
    }

    /** Called when something is painted through which nothing below is seen, in the coordinates of the file. */
    abstract void cover(Rectangle2D box);

    private void paintOver(Rectangle2D box) {
        PDGraphicsState state = getGraphicsState();
        boolean opaque = state.getNonStrokeAlphaConstant() == 1
                && state.getSoftMask() == null
                && state.getBlendMode() == BlendMode.NORMAL
                && !(state.getNonStrokingColorSpace() instanceof PDPattern);
        if (opaque && box.getWidth() >= SMALLEST_COVER && box.getHeight() >= SMALLEST_COVER && covers++ < MOST_COVERS) {
            Area clip = state.getCurrentClippingPath();
            Rectangle2D seen = box.createIntersection(clip.getBounds2D());
            if (clip.isRectangular() && !seen.isEmpty()) {
                cover(seen);
            }
        }
    }

    private static boolean isLevel(Matrix matrix) {
        return matrix.getShearX() == 0 && matrix.getShearY() == 0;
    }

    private static boolean isOpaque(PDImage image) {
        return !image.isStencil()
                && image instanceof PDImageXObject picture
                && !picture.getCOSObject().containsKey(COSName.SMASK)
                && !picture.getCOSObject().containsKey(COSName.MASK)
                && !picture.getCOSObject().containsKey(COSName.SMASK_IN_DATA);
    }

    @Override
    public void shadingFill(@Nullable COSName name) {
        PDRectangle page = getPage().getCropBox();
        painted.extend(page.getLowerLeftX(), page.getLowerLeftY());
        painted.extend(page.getUpperRightX(), page.getUpperRightY());
        painted.picture();
    }
}
