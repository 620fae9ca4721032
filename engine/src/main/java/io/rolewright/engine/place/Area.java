package io.rolewright.engine.place;

import java.util.List;

/**
 * A country, a region or a county.
 *
 * @param codes the codes of GeoNames for what it consists of: {@code AU}, {@code AU.02}, {@code GB.ENG.G5}
 * @param people how many live in its towns; more than anywhere where the name cannot mean a town
 */
record Area(List<String> codes, long people) {
    Area {
        codes = List.copyOf(codes);
    }

    /** Whether what has this code lies within. */
    boolean holds(String code) {
        return codes.stream().anyMatch(own -> isWithin(code, own));
    }

    /** Whether both have ground in common. */
    boolean overlaps(Area other) {
        return other.codes.stream()
                .anyMatch(code -> holds(code) || codes.stream().anyMatch(own -> isWithin(own, code)));
    }

    boolean isCountry() {
        return codes.getFirst().indexOf('.') < 0;
    }

    /** Whether it is a region or county around a town, in which few people live elsewhere. */
    boolean isHardlyMoreThan(Spot town) {
        return !isCountry() && holds(town.code()) && people / 2 <= town.people();
    }

    private static boolean isWithin(String inner, String outer) {
        return inner.startsWith(outer) && (inner.length() == outer.length() || inner.charAt(outer.length()) == '.');
    }
}
