package io.rolewright.runtime.web;

import io.rolewright.runtime.StartRefusedException;
import java.util.Optional;
import org.springframework.boot.web.server.PortInUseException;

/** Explains a start that failed because another program listens where this server should. */
public final class PortTaken {
    private PortTaken() {}

    /** The refusal to be told instead of a failure; nothing when that has another cause. */
    public static Optional<RuntimeException> in(RuntimeException failure) {
        return Refusals.among(failure, PortInUseException.class)
                .map(taken -> new StartRefusedException(failure, "runtime.port-in-use", taken.getPort()));
    }
}
