package io.rolewright.jobs.internal;

/** What a part of a harvest gave; see {@link io.rolewright.jobs.Harvest}. */
record Tally(int found, int added, int changed, int unchanged, int returned, int gone, int duplicates, int refused) {
    static Tally gone(int gone) {
        return new Tally(0, 0, 0, 0, 0, gone, 0, 0);
    }
}
