package io.rolewright.integrations.twins.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer before it is sent.
 *
 * @param parts the body; one part is sent with its length, a stream part by part
 */
public record TwinAnswer(int status, Fields fields, List<byte[]> parts, boolean streamed) {
    public static TwinAnswer of(int status, String contentType, byte[] body) {
        return new TwinAnswer(status, Fields.of("Content-Type", contentType), List.of(body), false);
    }

    public static TwinAnswer json(@Nullable Object value) {
        return json(200, value);
    }

    public static TwinAnswer json(int status, @Nullable Object value) {
        return of(status, "application/json; charset=utf-8", Json.bytes(value));
    }

    public static TwinAnswer html(String page) {
        return html(200, page);
    }

    public static TwinAnswer html(int status, String page) {
        return text(status, "text/html; charset=utf-8", page);
    }

    public static TwinAnswer text(int status, String contentType, String text) {
        return of(status, contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    public static TwinAnswer empty(int status) {
        return new TwinAnswer(status, Fields.none(), List.of(), false);
    }

    public static TwinAnswer redirect(int status, String location) {
        return empty(status).with("Location", location);
    }

    /** A body whose parts reach the reader one by one, cut wherever the parts are cut. */
    public static TwinAnswer stream(String contentType, List<byte[]> parts) {
        return new TwinAnswer(200, Fields.of("Content-Type", contentType), parts, true);
    }

    public TwinAnswer with(String name, String value) {
        return new TwinAnswer(status, fields.with(name, value), parts, streamed);
    }

    /** This answer with another body of the same kind. */
    public TwinAnswer withBody(byte[] body) {
        return new TwinAnswer(status, fields, List.of(body), false);
    }

    /** The whole body. */
    public byte[] body() {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    public String text() {
        return new String(body(), StandardCharsets.UTF_8);
    }
}
