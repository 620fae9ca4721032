package io.rolewright.gateway.internal;

import io.rolewright.shared.Problem;
import java.io.IOException;
import org.springframework.util.unit.DataSize;

/** A body goes on beyond the limit of the door. */
final class BodyTooLargeException extends IOException {
    private final DataSize limit;

    BodyTooLargeException(DataSize limit) {
        super("more than " + limit);
        this.limit = limit;
    }

    Problem problem() {
        return Problem.of(413, "gateway.body-too-large", limit.toMegabytes());
    }
}
