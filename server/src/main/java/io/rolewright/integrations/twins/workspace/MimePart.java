package io.rolewright.integrations.twins.workspace;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a message, of which the message itself is the outermost one.
 *
 * @param id empty for the message, then {@code 0}, {@code 1}, {@code 1.0} …
 * @param fileName empty where the part is none that is attached
 * @param content without its transfer encoding; nothing where the part has parts
 */
record MimePart(String id, String type, String fileName, List<Header> headers, byte[] content, List<MimePart> parts) {
    /** A field of a head, its encoded words read. */
    record Header(String name, String value) {}

    Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }

    boolean isAttached() {
        return !fileName.isEmpty();
    }

    /** This part and all within, the outer ones first. */
    Stream<MimePart> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(MimePart::all));
    }

    /** What is written in it to be read, plain where it is there as both. */
    String text() {
        return body("text/plain")
                .or(() -> body("text/html").map(MimePart::stripped))
                .orElse("");
    }

    private Optional<String> body(String wanted) {
        return all().filter(part -> part.type.equals(wanted) && !part.isAttached())
                .map(part -> new String(part.content, StandardCharsets.UTF_8))
                .findFirst();
    }

    private static String stripped(String html) {
        return html.replaceAll("<[^>]*+>", " ");
    }
}
