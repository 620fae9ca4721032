package io.rolewright.integrations.twins.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parts of a body that is {@code multipart/form-data} or {@code multipart/mixed}. */
public record Multipart(List<Part> parts) {
    /**
     * A part.
     *
     * @param name of the form's field, empty where it has none
     * @param fileName empty where it is no file
     */
    public record Part(String name, String fileName, String head, byte[] content) {
        public String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    public static Multipart of(TwinRequest request) {
        var boundary = parameter(request.field("Content-Type").orElse(""), "boundary");
        if (boundary.isEmpty()) {
            return new Multipart(List.of());
        }
        // One char a byte, so that places in the text are places in the bytes.
        var body = new String(request.body(), StandardCharsets.ISO_8859_1);
        var parts = new ArrayList<Part>();
        for (var part : body.split(Pattern.quote("--" + boundary), -1)) {
            var end = part.indexOf("\r\n\r\n");
            if (end > 0) {
                parts.add(part(part.substring(0, end), part.substring(end + 4)));
            }
        }
        return new Multipart(List.copyOf(parts));
    }

    public Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name.equals(name)).findFirst();
    }

    private static Part part(String head, String content) {
        var bytes = content.substring(0, Math.max(0, content.length() - 2)).getBytes(StandardCharsets.ISO_8859_1);
        var readable = new String(head.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).strip();
        return new Part(parameter(readable, "name"), parameter(readable, "filename"), readable, bytes);
    }

    private static String parameter(String field, String name) {
        for (var at = field.indexOf(name + "="); at >= 0; at = field.indexOf(name + "=", at + 1)) {
            if (at > 0 && Character.isLetterOrDigit(field.charAt(at - 1))) {
                continue;
            }
            var value = field.substring(at + name.length() + 1);
            if (value.startsWith("\"")) {
                return value.substring(1, Math.max(1, value.indexOf('"', 1)));
            }
            return value.split("[;\\s]", 2)[0];
        }
        return "";
    }
}
