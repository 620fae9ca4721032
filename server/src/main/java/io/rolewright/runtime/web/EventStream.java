package io.rolewright.runtime.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One open answer in the form of the HTML standard, 9.2 (server-sent events). */
final class EventStream {
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final JsonMapper json;
    private @Nullable String last;

    EventStream(HttpServletRequest request, HttpServletResponse response, JsonMapper json) {
        this.request = request;
        this.response = response;
        this.json = json;
        this.last = request.getHeader("Last-Event-ID");
    }

    boolean hasHeard(String id) {
        return id.equals(last);
    }

    boolean holds() {
        return EventStreams.holds(request);
    }

    void answer(int status) {
        response.setStatus(status);
    }

    void begin() throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("X-Accel-Buffering", "no");
        response.flushBuffer();
    }

    void write(EventStreams.Told<?> told) throws IOException {
        last = told.id();
        write("id: %s\nevent: %s\ndata: %s\n\n"
                .formatted(told.id(), told.name(), json.writeValueAsString(told.data())));
    }

    void writeSignOfLife() throws IOException {
        write(":\n\n");
    }

    private void write(String text) throws IOException {
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }
}
