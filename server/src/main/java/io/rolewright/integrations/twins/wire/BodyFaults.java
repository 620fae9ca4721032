package io.rolewright.integrations.twins.wire;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Faults of a body: what was asked is done, and its answer arrives spoilt. */
public final class BodyFaults {
    private static final int BLOCK = 64 * 1024;

    private BodyFaults() {}

    /** Says the right length, sends half and ends the connection. */
    public static Fault truncated() {
        return exchange -> {
            sendHalf(exchange);
            exchange.close();
        };
    }

    /** Sends half and resets the connection. */
    public static Fault resetWithin() {
        return exchange -> {
            sendHalf(exchange);
            exchange.reset();
        };
    }

    /** Says a length that differs from what is sent by so many bytes, and ends the connection. */
    public static Fault wrongLength(int difference) {
        return exchange -> {
            var answer = exchange.effect();
            var body = answer.body();
            exchange.sendHead(answer, "Content-Length", String.valueOf(Math.max(0, body.length + difference)));
            exchange.raw().write(body);
            exchange.raw().flush();
            exchange.close();
        };
    }

    /** Half of the body, with the length of that half: nothing in the protocol tells that there was more. */
    public static Fault half() {
        return spoilt(answer -> answer.withBody(Arrays.copyOf(answer.body(), answer.body().length / 2)));
    }

    /** Sends one byte after the other, with a pause between them. */
    public static Fault drip(Duration pause) {
        return exchange -> {
            var answer = exchange.effect();
            exchange.sendHead(answer, "Content-Length", String.valueOf(answer.body().length));
            for (var one : answer.body()) {
                exchange.raw().write(one);
                exchange.raw().flush();
                exchange.pause(pause);
            }
        };
    }

    /** A body in chunks that never ends. */
    public static Fault endless() {
        return exchange -> {
            exchange.sendHead(exchange.effect(), "Transfer-Encoding", "chunked");
            var block = (Integer.toHexString(BLOCK) + "\r\n" + " ".repeat(BLOCK) + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
            while (true) {
                exchange.raw().write(block);
                exchange.raw().flush();
            }
        };
    }

    /** A small body that unpacks to this many bytes. */
    public static Fault gzipBomb(long bytes) {
        return exchange -> {
            var answer = exchange.effect().with("Content-Encoding", "gzip").with("Connection", "close");
            exchange.sendHead(answer, "", "");
            try (var out = new GZIPOutputStream(exchange.raw(), BLOCK)) {
                var block = new byte[BLOCK];
                for (var left = bytes; left > 0; left -= block.length) {
                    out.write(block, 0, (int) Math.min(left, block.length));
                }
            }
            exchange.close();
        };
    }

    /** The body in one charset, said to be in another. */
    public static Fault wrongCharset(String said, Charset used) {
        return spoilt(answer -> {
            var type = answer.fields().first("Content-Type").orElse("text/html").split(";", 2)[0];
            return answer.withBody(answer.text().getBytes(used)).with("Content-Type", type + "; charset=" + said);
        });
    }

    /** Every object has a member more that nobody told of. */
    public static Fault extraMember() {
        return rewritten(BodyFaults::addMembers);
    }

    /** Every member of this name has another value: an unknown word, a negative number. */
    public static Fault member(String name, Object value) {
        return rewritten(node -> replace(node, name, value));
    }

    private static void sendHalf(Exchange exchange) throws IOException {
        var answer = exchange.effect();
        var body = answer.body();
        exchange.sendHead(answer, "Content-Length", String.valueOf(body.length));
        exchange.raw().write(body, 0, body.length / 2);
        exchange.raw().flush();
    }

    private static Fault rewritten(Consumer<JsonNode> change) {
        return exchange -> {
            var answer = plain(exchange);
            var json = Json.read(answer.body());
            if (!json.isMissingNode()) {
                change.accept(json);
                answer = answer.withBody(Json.bytes(json));
            }
            exchange.send(answer);
        };
    }

    private static Fault spoilt(UnaryOperator<TwinAnswer> change) {
        return exchange -> exchange.send(change.apply(plain(exchange)));
    }

    private static TwinAnswer plain(Exchange exchange) throws IOException {
        return Compression.undone(exchange.effect());
    }

    private static void addMembers(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.forEach(BodyFaults::addMembers);
            object.putObject("x_added_lately").putArray("values").add(1);
        } else if (node instanceof ArrayNode array) {
            array.forEach(BodyFaults::addMembers);
        }
    }

    private static void replace(JsonNode node, String name, Object value) {
        if (node instanceof ObjectNode object) {
            if (object.has(name)) {
                object.set(name, Json.read(Json.bytes(value)));
            }
            object.forEach(child -> replace(child, name, value));
        } else if (node instanceof ArrayNode array) {
            array.forEach(child -> replace(child, name, value));
        }
    }
}
