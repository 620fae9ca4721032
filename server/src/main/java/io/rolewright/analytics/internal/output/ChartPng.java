package io.rolewright.analytics.internal.output;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Paintings as PNG, in twice their size so that they are sharp on today's screens. */
final class ChartPng {
    private static final int SCALE = 2;

    private ChartPng() {}

    static byte[] of(Chart chart, int width, int height) {
        return of(width, height, graphics -> ChartPainter.paint(chart, graphics, width, height));
    }

    static byte[] of(int width, int height, Consumer<Graphics2D> painting) {
        var image = new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setBackground(Palette.PAPER);
        graphics.clearRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(SCALE, SCALE);
        painting.accept(graphics);
        graphics.dispose();
        return bytes(image);
    }

    private static byte[] bytes(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
