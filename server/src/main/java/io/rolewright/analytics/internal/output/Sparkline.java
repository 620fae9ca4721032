package io.rolewright.analytics.internal.output;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The way of a number at a glance: a line from edge to edge, its last point marked. */
final class Sparkline {
    private static final double EDGE = 4;

    private Sparkline() {}

    static void paint(Chart chart, Graphics2D graphics, int width, int height) {
        if (chart.isEmpty()) {
            return;
        }
        var values = chart.series().getFirst().values();
        var low = chart.numbers().mapToDouble(Double::doubleValue).min().orElse(0);
        var high = chart.numbers().mapToDouble(Double::doubleValue).max().orElse(0);
        var line = new Path2D.Double();
        var drawing = false;
        for (var at = 0; at < values.size(); at++) {
            var value = values.get(at);
            if (value == null) {
                drawing = false;
                continue;
            }
            var x = EDGE + (values.size() == 1 ? 1 : at / (values.size() - 1.0)) * (width - 2 * EDGE);
            var y = height - EDGE - (high > low ? (value - low) / (high - low) : 0.5) * (height - 2 * EDGE);
            if (drawing) {
                line.lineTo(x, y);
            } else {
                line.moveTo(x, y);
            }
            drawing = true;
        }
        graphics.setColor(Palette.colour(0));
        graphics.setStroke(new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(line);
        var end = line.getCurrentPoint();
        graphics.fill(new Ellipse2D.Double(end.getX() - 3, end.getY() - 3, 6, 6));
    }
}
