package io.rolewright.engine.place;

/**
 * A point on the earth (WGS 84).
 *
 * @param latitude degrees north of the equator, -90 to 90
 * @param longitude degrees east of Greenwich, -180 to 180
 */
public record Point(double latitude, double longitude) {
    private static final double EARTH_RADIUS = 6371;

    public Point {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no point on the earth: " + latitude + ", " + longitude);
        }
    }

    /** The way to another point in kilometres, by the haversine formula on a sphere: 0.5 % from the true one at most. */
    public double kilometresTo(Point other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double cosines = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
        double square = Math.pow(Math.sin(north), 2) + cosines * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, square)));
    }
}
