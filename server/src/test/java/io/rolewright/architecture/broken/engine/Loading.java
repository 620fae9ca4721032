package io.rolewright.architecture.broken.engine;

/** Brings a library of the system. */
public final class Loading {
    private Loading() {}

    public static void load() {
        System.loadLibrary("none");
    }

    public static native int count();
}
