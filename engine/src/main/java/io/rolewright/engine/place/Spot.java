package io.rolewright.engine.place;

/**
 * A town that a name may mean.
 *
 * @param key its own name, as names are compared
 * @param code of the area in which it lies, as narrow as known
 * @param name as written; empty where it is the key in capitals
 * @param people who live there
 * @param isOwnName whether it was looked for by its own name and not by another
 */
record Spot(String key, String code, String name, Point point, int people, boolean isOwnName) {
    /** In kilometres; more than this is not within one town. */
    private static final double WITHIN = 60;

    /** Other names are often old or foreign ones, which few people write. */
    private static final int OWN_NAME = 10;

    static Spot of(String[] fields, boolean isOwnName) {
        Point point = new Point(Double.parseDouble(fields[2]), Double.parseDouble(fields[3]));
        return new Spot(fields[0], fields[1], fields[5], point, Integer.parseInt(fields[4]), isOwnName);
    }

    /** How likely this is meant, beside others of the same name. */
    long weight() {
        return (long) people * (isOwnName ? OWN_NAME : 1);
    }

    String country() {
        return code.substring(0, 2);
    }

    /** Whether this may be a part of a larger town. */
    boolean isPartOf(Spot larger) {
        return people <= larger.people && point.kilometresTo(larger.point) <= WITHIN;
    }
}
