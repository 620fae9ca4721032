package io.rolewright.engine.document;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Collects the rules of a page from its paths: stroked lines, and rectangles so thin that they are lines. */
final class DrawnRules {
    /** In points. */
    private static final float THICKEST = 3;
    /** Tables have fewer; drawings have more. */
    private static final int MOST = 2000;

    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> path = new ArrayList<>();
    private Point2D.Float last = new Point2D.Float();

    void moveTo(Point2D.Float point) {
        last = point;
    }

    void lineTo(Point2D.Float point) {
        if (path.size() < MOST) {
            Rule.between(last, point).ifPresent(path::add);
        }
        last = point;
    }

    void stroke() {
        path.forEach(this::keep);
        path.clear();
    }

    void fill() {
        for (int i = 1; i < path.size(); i++) {
            if (Math.abs(path.get(i).y() - path.get(i - 1).y()) <= THICKEST) {
                keep(path.get(i));
            }
        }
        path.clear();
    }

    void endPath() {
        path.clear();
    }

    List<Rule> rules() {
        return rules;
    }

    private void keep(Rule rule) {
        if (rules.size() < MOST) {
            rules.add(rule);
        }
    }
}
