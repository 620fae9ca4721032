package io.rolewright.runtime;

import java.util.SortedSet;

/** Lets tests outside this package see which services the jar holds. */
public final class AllServices {
    private AllServices() {}

    public static SortedSet<String> names() {
        return Services.known();
    }
}
