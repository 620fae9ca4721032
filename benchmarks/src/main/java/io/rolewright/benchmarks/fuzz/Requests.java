package io.rolewright.benchmarks.fuzz;

import io.rolewright.benchmarks.fuzz.Operation.Parameter;
import io.rolewright.benchmarks.load.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes a request for an operation that is nearly what the description asks for. */
record Requests(Strangeness strange) {
    private static final List<String> TYPES =
            List.of("application/json", "text/plain", "application/xml", "application/json; charset=utf-16", "x");

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND");
    private static final List<String> DETOURS =
            List.of("/", ";a=b", "/.", "/%2e%2e", "%2f", "%252f", "/../x", "%00", "%0d%0a", ".", "\\", "/%c0%ae");
    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Encoding",
            "Accept-Language",
            "Content-Encoding",
            "Content-Type",
            "Cookie",
            "Expect",
            "Forwarded",
            "If-Match",
            "If-None-Match",
            "If-Modified-Since",
            "Origin",
            "Range",
            "Referer",
            "User-Agent",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-HTTP-Method-Override",
            "traceparent",
            "tracestate");

    Request to(Operation operation) {
        var path = operation.path();
        var query = new ArrayList<String>();
        var request = new Request(operation.method(), "", Map.of(), new byte[0]);
        for (var parameter : operation.parameters()) {
            switch (parameter.place()) {
                case "path" -> path = path.replace("{" + parameter.name() + "}", inPath(parameter));
                case "query" -> addTo(query, parameter);
                default -> request = withHeader(request, parameter);
            }
        }
        if (strange.oneIn(40)) {
            query.add(encoded(strange.text()) + "=" + encoded(strange.text()));
        }
        var spelled = strange.oneIn(40) ? misspelled(path) : path;
        var target = query.isEmpty() ? spelled : spelled + "?" + String.join("&", query);
        var method = strange.oneIn(60) ? strange.any(METHODS) : operation.method();
        var asked = withStrangeHeader(new Request(method, target, request.headers(), body(operation)));
        return operation.method().equals("GET") ? asked : withKey(asked, operation);
    }

    /** The same path as somebody would write it who hopes that two readers read it differently. */
    private String misspelled(String path) {
        var middle = path.indexOf('/', 1 + strange.number(path.length() - 1));
        var at = middle < 0 ? path.length() : middle;
        return path.substring(0, at) + strange.any(DETOURS) + path.substring(at);
    }

    private Request withStrangeHeader(Request request) {
        return strange.oneIn(8) ? request.with(strange.any(HEADERS), plain(strange.text())) : request;
    }

    private String inPath(Parameter parameter) {
        var value = encoded(strange.value(parameter.schema()));
        return value.isEmpty()
                ? "-"
                : value.length() > 2_000 ? value.substring(0, 1_999).replaceAll("%.?$", "") : value;
    }

    private void addTo(List<String> query, Parameter parameter) {
        if (strange.oneIn(2)) {
            return;
        }
        var value = encoded(strange.value(parameter.schema()));
        query.add(parameter.name() + "=" + (value.length() > 4_000 ? value.substring(0, 3_000) : value));
        if (strange.oneIn(10)) {
            query.add(parameter.name() + "="
                    + encoded(strange.value(parameter.schema())).replaceAll("^.{4000,}$", ""));
        }
    }

    private Request withHeader(Request request, Parameter parameter) {
        var value = strange.oneIn(3) ? "\"0\"" : plain(strange.value(parameter.schema()));
        return strange.oneIn(4) ? request : request.with(parameter.name(), value);
    }

    private Request withKey(Request request, Operation operation) {
        var typed = operation.isUpload()
                ? request.with("Content-Type", "multipart/form-data; boundary=b")
                : request.with("Content-Type", strange.oneIn(15) ? strange.any(TYPES) : TYPES.getFirst());
        return strange.oneIn(3) ? typed.with("Idempotency-Key", plain(strange.text())) : typed;
    }

    private byte[] body(Operation operation) {
        if (operation.isUpload()) {
            return ("--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + plain(strange.text())
                            + "\"\r\nContent-Type: text/plain\r\n\r\n" + strange.text() + "\r\n--b--\r\n")
                    .getBytes(StandardCharsets.UTF_8);
        }
        var example = operation.example();
        return example == null ? new byte[0] : strange.body(example).getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What a header can carry without becoming two. */
    private static String plain(String value) {
        var line = value.replaceAll("[^\\x20-\\x7e]", "");
        return line.length() > 1_000 ? line.substring(0, 1_000) : line;
    }
}
