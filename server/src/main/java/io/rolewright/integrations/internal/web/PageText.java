package io.rolewright.integrations.internal.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns a page's bytes into characters: by its byte order mark, else by what the answer or the page states where that is
 * true, else as UTF-8, else as windows-1252, which takes anything.
 */
final class PageText {
    private static final Pattern STATED =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([a-z0-9_:.-]{2,40})");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int HEAD = 2048;

    private PageText() {}

    static String of(byte[] bytes, @Nullable String contentType) {
        var marked = marked(bytes);
        if (marked.isPresent()) {
            var text = new String(bytes, marked.get());
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }
        return Stream.of(
                        stated(contentType == null ? "" : contentType),
                        stated(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)),
                        Optional.of(StandardCharsets.UTF_8))
                .flatMap(Optional::stream)
                .flatMap(charset -> decoded(bytes, charset).stream())
                .findFirst()
                .orElseGet(() -> new String(bytes, WESTERN));
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (bytes.length > 2 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    private static Optional<Charset> stated(String words) {
        var matcher = STATED.matcher(words);
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            var charset = Charset.forName(name);
            // What browsers do, too: whoever says Latin 1 means windows-1252, and pages of two bytes a letter have a
            // mark.
            return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WESTERN : charset)
                    .filter(known ->
                            !known.name().startsWith("UTF-16") && !known.name().startsWith("UTF-32"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** Empty when the bytes are not of this charset: sites lie. */
    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException lie) {
            return Optional.empty();
        }
    }
}
