package io.rolewright.gateway.internal;

import io.rolewright.runtime.web.StrangersToken;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpHeaders;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The headers that go on to another process or come back from it: all but those of one connection (RFC 9110, 7.6.1), and those
 * that are made anew on each leg. A stranger's token goes on under another name.
 *
 * @param all by name
 */
record PassedHeaders(List<Header> all) {
    private static final Set<String> ONE_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");
    private static final Set<String> MADE_ANEW_THERE = Set.of(
            "authorization",
            "content-length",
            "cookie",
            "expect",
            "forwarded",
            "host",
            "strangers-authorization",
            "traceparent",
            "x-forwarded-for",
            "x-forwarded-proto");
    private static final Set<String> MADE_ANEW_HERE = Set.of("traceparent", "x-request-id", "date", "server");

    record Header(String name, String value) {}

    static PassedHeaders ofRequest(HttpServletRequest request) {
        var all = Collections.list(request.getHeaderNames()).stream()
                .flatMap(name ->
                        Collections.list(request.getHeaders(name)).stream().map(value -> new Header(name, value)))
                .toList();
        var passed = without(MADE_ANEW_THERE, all);
        var token = request.getHeader("Authorization");
        return token == null || !StrangersToken.mayComeWith(request)
                ? passed
                : passed.with(new Header(StrangersToken.PASSED, token));
    }

    private PassedHeaders with(Header more) {
        return new PassedHeaders(Stream.concat(all.stream(), Stream.of(more)).toList());
    }

    static PassedHeaders ofAnswer(HttpHeaders headers) {
        var all = headers.map().entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> new Header(header.getKey(), value)))
                .toList();
        return without(MADE_ANEW_HERE, all);
    }

    void forEach(BiConsumer<String, String> taker) {
        all.forEach(header -> taker.accept(header.name(), header.value()));
    }

    private static PassedHeaders without(Collection<String> anew, List<Header> all) {
        var dropped = new HashSet<>(anew);
        dropped.addAll(ONE_CONNECTION);
        dropped.addAll(namedByConnection(all));
        return new PassedHeaders(all.stream()
                .filter(header -> !dropped.contains(header.name().toLowerCase(Locale.ROOT)))
                .toList());
    }

    private static Set<String> namedByConnection(List<Header> all) {
        return all.stream()
                .filter(header -> header.name().equalsIgnoreCase("connection"))
                .flatMap(header ->
                        Arrays.stream(header.value().toLowerCase(Locale.ROOT).split(",", -1)))
                .map(String::strip)
                .collect(Collectors.toSet());
    }
}
