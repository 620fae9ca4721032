package io.rolewright.integrations.twins.wire;

import java.io.IOException;

/** One way to answer wrongly. Ready ones are in {@link Faults} and {@link BodyFaults}. */
@FunctionalInterface
public interface Fault {
    /** Deals with the request in the place of the twin. */
    void strike(Exchange exchange) throws IOException;
}
