package io.rolewright.matching.internal.index.lucene;

import io.rolewright.matching.internal.index.Filter;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.geo.GeoUtils;
import org.apache.lucene.geo.Rectangle;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SloppyMath;

/**
 * Tells who lives within a radius: first by a rectangle around the circle, then by the great circle, as Lucene measures it.
 * Its own query prepares a grid for each question and asks about everybody; this one asks only about those who pass the
 * other filters.
 */
final class Circle {
    private static final double METRES = 1000;

    private final double latitude;
    private final double longitude;
    private final double farthest;
    private final int south;
    private final int north;
    private final int west;
    private final int east;

    Circle(Filter.Near near) {
        var metres = near.kilometres() * METRES;
        this.latitude = near.place().latitude();
        this.longitude = near.place().longitude();
        this.farthest = GeoUtils.distanceQuerySortKey(metres);
        var around = Rectangle.fromPointDistance(latitude, longitude, metres);
        this.south = GeoEncodingUtils.encodeLatitude(around.minLat);
        this.north = GeoEncodingUtils.encodeLatitude(around.maxLat);
        this.west = GeoEncodingUtils.encodeLongitude(around.minLon);
        this.east = GeoEncodingUtils.encodeLongitude(around.maxLon);
    }

    /** Takes out of {@code documents} whoever lives farther away, or nobody knows where. */
    void retain(FixedBitSet documents, Places places) {
        documents.and(places.known());
        for (var document = next(documents, 0);
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = next(documents, document + 1)) {
            if (!contains(places.latitude(document), places.longitude(document))) {
                documents.clear(document);
            }
        }
    }

    private static int next(FixedBitSet documents, int from) {
        return from >= documents.length() ? DocIdSetIterator.NO_MORE_DOCS : documents.nextSetBit(from);
    }

    private boolean contains(int encodedLatitude, int encodedLongitude) {
        if (encodedLatitude < south || encodedLatitude > north || !isBetween(encodedLongitude)) {
            return false;
        }
        return SloppyMath.haversinSortKey(
                        latitude,
                        longitude,
                        GeoEncodingUtils.decodeLatitude(encodedLatitude),
                        GeoEncodingUtils.decodeLongitude(encodedLongitude))
                <= farthest;
    }

    /** A rectangle across the 180th meridian has its west east of its east. */
    private boolean isBetween(int encodedLongitude) {
        return west <= east
                ? encodedLongitude >= west && encodedLongitude <= east
                : encodedLongitude >= west || encodedLongitude <= east;
    }
}
