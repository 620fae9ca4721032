package io.rolewright.integrations.twins.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/** One request and the connection that it came by, as a fault sees it. */
public interface Exchange {
    TwinRequest request();

    /** Lets the provider do what it was asked, and answers what it would say. Nothing is sent. */
    TwinAnswer effect();

    /** As {@link #effect()}, with the provider told to get something wrong. */
    TwinAnswer effect(Quirk quirk);

    /** Sends an answer as it should be sent. */
    void send(TwinAnswer answer) throws IOException;

    /** Sends the line of status and the fields, and what the fault says of the body's length. */
    void sendHead(TwinAnswer answer, String lengthName, String lengthValue) throws IOException;

    /** Where the body goes, byte for byte. */
    OutputStream raw() throws IOException;

    /** Waits, but not longer than the twin lives. */
    void pause(Duration time) throws IOException;

    /** Ends the connection in an orderly way. */
    void close() throws IOException;

    /** Ends the connection by a reset. */
    void reset() throws IOException;
}
