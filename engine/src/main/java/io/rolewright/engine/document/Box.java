package io.rolewright.engine.document;

/**
 * A rectangle on a page, in points (1/72 inch), measured from the page's upper left corner.
 *
 * @param x distance of the left edge from the page's left edge
 * @param y distance of the upper edge from the page's upper edge
 * @param width at least 0
 * @param height at least 0
 */
public record Box(float x, float y, float width, float height) {
    public Box {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("box %s x %s".formatted(width, height));
        }
    }
}
