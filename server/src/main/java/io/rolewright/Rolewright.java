package io.rolewright;

/** Starts the command line; `serve` starts the services from there. */
public final class Rolewright {
    private Rolewright() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
