package io.rolewright.integrations.twins.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes answers to a connection. */
final class AnswerWriter {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final byte[] END_OF_LINE = {'\r', '\n'};
    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;
    private final Clock clock;

    AnswerWriter(OutputStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** The whole answer; of one to {@code HEAD} all but the body. */
    void write(TwinAnswer answer, boolean withBody) throws IOException {
        if (answer.streamed()) {
            writeStream(answer, withBody);
        } else if (answer.status() == 204 || answer.status() == 304) {
            writeHead(answer, "", "");
        } else {
            writeHead(answer, "Content-Length", String.valueOf(answer.body().length));
            if (withBody) {
                out.write(answer.body());
            }
        }
        out.flush();
    }

    private void writeStream(TwinAnswer answer, boolean withBody) throws IOException {
        writeHead(answer, "Transfer-Encoding", "chunked");
        if (withBody) {
            for (var part : answer.parts()) {
                writeChunk(part);
            }
            out.write(LAST_CHUNK);
        }
    }

    private void writeChunk(byte[] part) throws IOException {
        if (part.length > 0) {
            out.write(Integer.toHexString(part.length).getBytes(StandardCharsets.US_ASCII));
            out.write(END_OF_LINE);
            out.write(part);
            out.write(END_OF_LINE);
            out.flush();
        }
    }

    /** The line of status and the fields, with one more that tells of the length where it has a name. */
    void writeHead(TwinAnswer answer, String lengthName, String lengthValue) throws IOException {
        var head = new StringBuilder(256);
        head.append("HTTP/1.1 ").append(answer.status()).append(" \r\n");
        head.append("Date: ").append(HTTP_DATE.format(clock.instant())).append("\r\n");
        answer.fields()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        if (!lengthName.isEmpty()) {
            head.append(lengthName).append(": ").append(lengthValue).append("\r\n");
        }
        head.append("\r\n");
        out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
}
