package io.rolewright.analytics.internal.output;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lines over periods; the interval of a forecast is a light band behind its line. */
final class LinePlot {
    private final Frame frame;
    private final Graphics2D graphics;

    private LinePlot(Frame frame, Graphics2D graphics) {
        this.frame = frame;
        this.graphics = graphics;
    }

    static void paint(Chart chart, Graphics2D graphics, int width, int height) {
        var frame = Frame.of(chart, width, height);
        var plot = new LinePlot(frame, graphics);
        for (var place = 0; place < chart.series().size(); place++) {
            plot.band(chart.series().get(place), place);
        }
        frame.paint(graphics);
        for (var place = 0; place < chart.series().size(); place++) {
            plot.line(chart.series().get(place), place);
        }
    }

    private void band(Plotted series, int place) {
        var known = IntStream.range(0, series.low().size())
                .filter(at -> series.low().get(at) != null && series.high().get(at) != null)
                .boxed()
                .toList();
        if (known.isEmpty()) {
            return;
        }
        var around = new Path2D.Double();
        around.moveTo(frame.x(known.getFirst()), y(series.low(), known.getFirst()));
        known.forEach(at -> around.lineTo(frame.x(at), y(series.high(), at)));
        known.reversed().forEach(at -> around.lineTo(frame.x(at), y(series.low(), at)));
        around.closePath();
        graphics.setColor(Palette.faint(Palette.colour(place)));
        graphics.fill(around);
    }

    private void line(Plotted series, int place) {
        var values = series.values();
        var line = new Path2D.Double();
        graphics.setColor(Palette.colour(place));
        for (var at = 0; at < values.size(); at++) {
            if (!known(values, at)) {
                continue;
            }
            if (known(values, at - 1)) {
                line.lineTo(frame.x(at), y(values, at));
            } else {
                line.moveTo(frame.x(at), y(values, at));
            }
            if (!known(values, at - 1) && !known(values, at + 1)) {
                graphics.fill(new Ellipse2D.Double(frame.x(at) - 4, y(values, at) - 4, 8, 8));
            }
        }
        graphics.setStroke(Palette.line(place));
        graphics.draw(line);
    }

    private static boolean known(List<@Nullable Double> values, int at) {
        return at >= 0 && at < values.size() && values.get(at) != null;
    }

    private double y(List<@Nullable Double> values, int at) {
        var value = values.get(at);
        return frame.y(value == null ? 0 : value);
    }
}
