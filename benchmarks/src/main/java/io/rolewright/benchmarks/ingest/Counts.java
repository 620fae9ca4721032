package io.rolewright.benchmarks.ingest;

/** What a harvest of one site gives. */
record Counts(int added, int changed, int unchanged, int returned, int gone, int refused) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(
                added + other.added,
                changed + other.changed,
                unchanged + other.unchanged,
                returned + other.returned,
                gone + other.gone,
                refused + other.refused);
    }

    @Override
    public String toString() {
        return "%d new, %d changed, %d unchanged, %d returned, %d gone, %d refused"
                .formatted(added, changed, unchanged, returned, gone, refused);
    }
}
