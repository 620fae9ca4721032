package io.rolewright.evaluation.trec;

import java.io.Serial;

/** A folder that cannot be ranked, with a code that says why. */
final class UnusableFolderException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    UnusableFolderException(String code, String what) {
        super("error " + code + ": " + what);
    }
}
