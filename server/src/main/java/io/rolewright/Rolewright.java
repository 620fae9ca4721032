package io.rolewright;

import io.rolewright.cli.RolewrightCommand;

/** Starts the command line; {@code rolewright serve} starts the services from there. */
public final class Rolewright {
    private Rolewright() {}

    public static void main(String[] args) {
        System.exit(RolewrightCommand.execute(Server::start, args));
    }
}
