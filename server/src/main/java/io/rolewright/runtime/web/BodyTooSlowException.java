package io.rolewright.runtime.web;

import io.rolewright.shared.Problem;
import java.io.IOException;

/** A body hardly moves. */
public final class BodyTooSlowException extends IOException {
    public BodyTooSlowException() {
        super("too slow");
    }

    public Problem problem() {
        return Problem.of(408, "gateway.body-too-slow");
    }
}
