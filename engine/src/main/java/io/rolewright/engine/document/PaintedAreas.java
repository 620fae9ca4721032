package io.rolewright.engine.document;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.jspecify.annotations.Nullable;

/** The filled surfaces of a page in the order of painting, each as the box around it: tells whether white shows. */
final class PaintedAreas {
    /** What a character stands on. */
    enum Ground {
        LIGHT,
        DARK,
        PICTURE
    }

    /** Of 255; paper is not whiter to the eye. */
    private static final int NEAR_WHITE = 245;
    /** Charts are drawn with more; panels behind text are not. */
    private static final int MOST_AREAS = 5000;

    private record Area(Rectangle2D box, Ground ground) {}

    private final List<Area> areas = new ArrayList<>();
    private @Nullable Rectangle2D path;
    private boolean rectangle;
    private Point2D last = new Point2D.Float();

    static boolean isNearWhite(PDColor color) {
        try {
            int rgb = color.toRGB();
            return (rgb >> 16 & 0xFF) > NEAR_WHITE && (rgb >> 8 & 0xFF) > NEAR_WHITE && (rgb & 0xFF) > NEAR_WHITE;
        } catch (IOException | RuntimeException e) {
            return false; // Patterns and broken colour spaces have no one colour.
        }
    }

    /** Adds a rectangle with level sides to the path. */
    void extendByRectangle(Point2D corner, Point2D opposite) {
        boolean alone = path == null;
        extend(corner.getX(), corner.getY());
        extend(opposite.getX(), opposite.getY());
        rectangle = alone;
    }

    /** The path when it is one rectangle. */
    Optional<Rectangle2D> rectangle() {
        return rectangle ? Optional.ofNullable(path) : Optional.empty();
    }

    void extend(double x, double y) {
        rectangle = false;
        last = new Point2D.Double(x, y);
        if (path == null) {
            path = new Rectangle2D.Double(x, y, 0, 0);
        } else {
            path.add(x, y);
        }
    }

    Point2D lastPoint() {
        return last;
    }

    void endPath() {
        path = null;
    }

    void fill(PDColor color) {
        add(isNearWhite(color) ? Ground.LIGHT : Ground.DARK);
    }

    void picture() {
        add(Ground.PICTURE);
    }

    boolean isEmpty() {
        return areas.isEmpty();
    }

    /** The boxes of a colour, in the coordinates of the file. */
    List<Rectangle2D> coloured() {
        return areas.stream()
                .filter(area -> area.ground() == Ground.DARK)
                .map(Area::box)
                .toList();
    }

    Ground under(Point2D point) {
        for (int i = areas.size() - 1; i >= 0; i--) {
            if (areas.get(i).box().contains(point)) {
                return areas.get(i).ground();
            }
        }
        return Ground.LIGHT;
    }

    private void add(Ground ground) {
        if (path != null && areas.size() < MOST_AREAS) {
            areas.add(new Area(path, ground));
        }
        path = null;
    }
}
