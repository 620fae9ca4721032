package io.rolewright.engine.place;

/**
 * A point on the earth (WGS 84).
 *
 * @param latitude degrees north of the equator, -90 to 90
 * @param longitude degrees east of Greenwich, -180 to 180
 */
public record Point(double latitude, double longitude) {
    public Point {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no point on the earth: " + latitude + ", " + longitude);
        }
    }
}
