package io.rolewright.cli;

/** What a command's exit status tells the program that called it. */
final class Exit {
    static final int DONE = 0;
    static final int OUR_FAULT = 1;
    static final int WRONG_USAGE = 2;
    static final int SOME_REFUSED = 3;

    private Exit() {}
}
