package io.rolewright.runtime.web;

import io.rolewright.shared.Problem;
import java.io.IOException;
import org.springframework.util.unit.DataSize;

/** A body goes on beyond the limit of the door. */
public final class BodyTooLargeException extends IOException {
    private final DataSize limit;

    public BodyTooLargeException(DataSize limit) {
        super("more than " + limit);
        this.limit = limit;
    }

    public Problem problem() {
        return Problem.of(413, "gateway.body-too-large", limit.toMegabytes());
    }
}
