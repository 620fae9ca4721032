package io.rolewright.benchmarks.load;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One HTTP/1.1 request over a kept connection.
 *
 * @param method the HTTP method
 * @param path path and query
 * @param headers beside {@code Host} and {@code Content-Length}
 * @param body empty for none
 */
public record Request(String method, String path, Map<String, String> headers, byte[] body) {
    public static Request get(String path) {
        return new Request("GET", path, Map.of(), new byte[0]);
    }

    public static Request post(String path, String json) {
        return json("POST", path, json);
    }

    public static Request put(String path, String json) {
        return json("PUT", path, json);
    }

    private static Request json(String method, String path, String json) {
        return new Request(
                method, path, Map.of("Content-Type", "application/json"), json.getBytes(StandardCharsets.UTF_8));
    }

    /** The same request with one more header. */
    public Request with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Request(method, path, more, body);
    }

    /** The bytes on the wire. */
    public byte[] toWire() {
        var head = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: localhost\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (body.length > 0 || !method.equals("GET")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        var start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        var wire = new byte[start.length + body.length];
        System.arraycopy(start, 0, wire, 0, start.length);
        System.arraycopy(body, 0, wire, start.length, body.length);
        return wire;
    }
}
