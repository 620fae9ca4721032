package io.rolewright.cli.demo;

/** What the story waited for did not come within a minute. */
final class NothingCameException extends Exception {
    private static final long serialVersionUID = 1;

    private final String what;

    /** @param what was waited for, as a fact that was missed */
    NothingCameException(String what) {
        super("nothing came within a minute: " + what);
        this.what = what;
    }

    String what() {
        return what;
    }
}
