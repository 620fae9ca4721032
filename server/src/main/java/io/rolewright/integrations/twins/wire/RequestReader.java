package io.rolewright.integrations.twins.wire;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads HTTP/1.1 requests of a connection, one after the other. */
final class RequestReader {
    private static final int MAX_LINE = 64 * 1024;
    private static final int MAX_FIELDS = 200;
    private static final int MAX_BODY = 64 * 1024 * 1024;
    private static final byte[] GO_ON = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final OutputStream out;
    private final Clock clock;

    RequestReader(InputStream in, OutputStream out, Clock clock) {
        this.in = in;
        this.out = out;
        this.clock = clock;
    }

    /** The next request; none when the client is done. */
    Optional<TwinRequest> next() throws IOException {
        var line = line();
        if (line.isEmpty()) {
            return Optional.empty();
        }
        var words = line.split(" ", -1);
        if (words.length != 3 || !words[2].startsWith("HTTP/1.")) {
            throw new MalformedRequest("not a line of HTTP/1.1: " + line);
        }
        var fields = fields();
        var at = clock.instant();
        var target = words[1].startsWith("http://") ? pathOf(words[1]) : words[1];
        var question = target.indexOf('?');
        var path = TwinRequest.decoded((question < 0 ? target : target.substring(0, question)).replace("+", "%2B"));
        var query = question < 0 ? "" : target.substring(question + 1);
        return Optional.of(
                new TwinRequest(words[0], path, query, fields, body(fields), at, words[0] + " " + path, Set.of()));
    }

    private static String pathOf(String absolute) {
        var slash = absolute.indexOf('/', "http://".length());
        return slash < 0 ? "/" : absolute.substring(slash);
    }

    private Fields fields() throws IOException {
        var namesAndValues = new ArrayList<String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            if (colon <= 0 || namesAndValues.size() >= 2 * MAX_FIELDS) {
                throw new MalformedRequest("not a header field: " + line);
            }
            namesAndValues.add(line.substring(0, colon));
            namesAndValues.add(line.substring(colon + 1).strip());
        }
        return Fields.of(namesAndValues);
    }

    private byte[] body(Fields fields) throws IOException {
        var chunked = fields.first("Transfer-Encoding")
                .map(coding -> coding.toLowerCase(Locale.ROOT).endsWith("chunked"))
                .orElse(false);
        var length = size(fields.first("Content-Length").orElse("0"), 10);
        if ((chunked || length > 0)
                && fields.first("Expect")
                        .filter("100-continue"::equalsIgnoreCase)
                        .isPresent()) {
            out.write(GO_ON);
            out.flush();
        }
        return chunked ? chunks() : bytes(length);
    }

    private byte[] chunks() throws IOException {
        var whole = new ByteArrayOutputStream();
        while (true) {
            var size = size(line().split(";", 2)[0].strip(), 16);
            if (size == 0) {
                fields();
                return whole.toByteArray();
            }
            whole.writeBytes(bytes(size));
            if (whole.size() > MAX_BODY || !line().isEmpty()) {
                throw new MalformedRequest("a body that is too large, or a chunk without its end");
            }
        }
    }

    private byte[] bytes(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the client left within its body");
        }
        return bytes;
    }

    private static int size(String text, int radix) throws MalformedRequest {
        try {
            var size = Integer.parseInt(text, radix);
            if (size >= 0 && size <= MAX_BODY) {
                return size;
            }
        } catch (NumberFormatException notANumber) {
            // It is refused below, as a length that is out of range is.
        }
        throw new MalformedRequest("not a length: " + text);
    }

    /** A line without its end; empty at the end of the stream. */
    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (line.length() == MAX_LINE) {
                throw new MalformedRequest("a line that is too long");
            }
            line.append((char) next);
        }
        if (!line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        return line.toString();
    }

    /** What is no request of HTTP/1.1. */
    static final class MalformedRequest extends IOException {
        MalformedRequest(String message) {
            super(message);
        }
    }
}
