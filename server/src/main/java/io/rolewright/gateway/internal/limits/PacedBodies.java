package io.rolewright.gateway.internal.limits;

import io.rolewright.runtime.processes.InnerPort;
import io.rolewright.runtime.web.BodyTooSlowException;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Watches how fast bodies come in, where the container reads them: the parts of an upload pass no filter. The rest of a body
 * that is too slow is not waited for; the container would read it to keep the connection, however slowly it came.
 */
final class PacedBodies extends ValveBase {
    private final BodySettings settings;
    private final InnerPort inner;

    PacedBodies(BodySettings settings, InnerPort inner) {
        super(true);
        this.settings = settings;
        this.inner = inner;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (inner.receives(request)) {
            getNext().invoke(request, response);
            return;
        }
        var container = request.getCoyoteRequest();
        var unwatched = container.getInputBuffer();
        var watched = new Watched(unwatched, new Pace(settings.bodyPatience(), settings.leastPace()));
        container.setInputBuffer(watched);
        try {
            getNext().invoke(request, response);
        } finally {
            container.setInputBuffer(unwatched);
        }
        if (watched.isTooSlow) {
            container.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private static final class Watched implements InputBuffer {
        private final InputBuffer buffer;
        private final Pace pace;
        private long count;
        private boolean isTooSlow;

        Watched(InputBuffer buffer, Pace pace) {
            this.buffer = buffer;
            this.pace = pace;
        }

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            var read = read(handler);
            count += Math.max(read, 0);
            if (read > 0 && pace.isMissed(count)) {
                throw tooSlow();
            }
            return read;
        }

        private int read(ApplicationBufferHandler handler) throws IOException {
            try {
                return buffer.doRead(handler);
            } catch (SocketTimeoutException silence) {
                throw tooSlow();
            }
        }

        // Unchecked: of a checked failure the container makes an answer of its own.
        private UncheckedIOException tooSlow() {
            isTooSlow = true;
            return new UncheckedIOException(new BodyTooSlowException());
        }

        @Override
        public int available() {
            return buffer.available();
        }
    }
}
