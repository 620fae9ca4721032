package io.rolewright.cli.demo;

/** What the story waited for did not come within a minute; its message says what. */
final class NothingCameException extends Exception {
    private static final long serialVersionUID = 1;

    NothingCameException(String what) {
        super(what);
    }
}
