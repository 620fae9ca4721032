package io.rolewright.gateway.internal;

import io.rolewright.runtime.web.EventStreams;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;

/** The answer of another process on its way out: what has arrived goes on at once, so that an open stream of events flows. */
final class PassedAnswer {
    private static final int PIECE_BYTES = 16 * 1024;
    private static final String EVENTS = "text/event-stream";

    private PassedAnswer() {}

    static void begin(HttpResponse<InputStream> answer, HttpServletResponse response) {
        response.setStatus(answer.statusCode());
        var headers = PassedHeaders.ofAnswer(answer.headers());
        headers.forEach((name, value) -> clear(name, response));
        headers.forEach(response::addHeader);
    }

    // What is said of this answer there replaces what the door says of all, as it does within one process; what an
    // answer
    // varies by adds up.
    private static void clear(String name, HttpServletResponse response) {
        if (response.containsHeader(name) && !name.equalsIgnoreCase("vary")) {
            response.setHeader(name, null);
        }
    }

    static void copy(InputStream body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var type = response.getContentType();
        var isFlowing = type != null && type.startsWith(EVENTS);
        if (isFlowing) {
            response.flushBuffer();
        }
        var out = response.getOutputStream();
        var piece = new byte[PIECE_BYTES];
        for (var read = body.read(piece); read >= 0; read = body.read(piece)) {
            out.write(piece, 0, read);
            if (isFlowing) {
                out.flush();
                if (!EventStreams.holds(request)) {
                    return;
                }
            }
        }
    }
}
