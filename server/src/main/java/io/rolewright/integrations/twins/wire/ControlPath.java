package io.rolewright.integrations.twins.wire;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** What a twin is told and asked by HTTP, below a path that no provider has. */
final class ControlPath {
    static final String ROOT = "/_twin/";

    private final Twin twin;

    ControlPath(Twin twin) {
        this.twin = twin;
    }

    TwinAnswer answer(TwinRequest request, Provider provider) {
        var rest = request.path().substring(ROOT.length());
        return switch (rest) {
            case "" -> about();
            case "faults" -> faults(request);
            case "requests" -> requests(request);
            case "clock" -> clock(request);
            default ->
                provider.control(rest, request)
                        .orElseGet(() -> TwinAnswer.json(404, Json.object("error", "no such control: " + rest)));
        };
    }

    private TwinAnswer about() {
        return TwinAnswer.json(Json.object(
                "twin", twin.name(),
                "address", twin.address().toString(),
                "account", twin.account(),
                "now", twin.clock().instant().toString(),
                "requests", twin.requests().count(),
                "strikes", twin.faults().strikes()));
    }

    private TwinAnswer faults(TwinRequest request) {
        if (request.method().equals("DELETE")) {
            twin.faults().clear();
            return TwinAnswer.empty(204);
        }
        var rule = NamedFaults.rule(request.json());
        rule.ifPresent(twin.faults()::add);
        return rule.isPresent()
                ? TwinAnswer.empty(204)
                : TwinAnswer.json(400, Json.object("error", "no rule of a known fault"));
    }

    private TwinAnswer requests(TwinRequest request) {
        if (request.method().equals("DELETE")) {
            twin.requests().clear();
            return TwinAnswer.empty(204);
        }
        return TwinAnswer.json(twin.requests().all().stream()
                .map(seen -> Json.object(
                        "at", seen.at().toString(),
                        "method", seen.method(),
                        "target", seen.target(),
                        "operation", seen.operation(),
                        "body", seen.text()))
                .toList());
    }

    private TwinAnswer clock(TwinRequest request) {
        try {
            var told = request.json();
            if (told.has("advance")) {
                twin.clock().advance(Duration.parse(told.path("advance").asString("")));
            }
            if (told.has("set")) {
                twin.clock().set(Instant.parse(told.path("set").asString("")));
            }
            return TwinAnswer.json(Json.object("now", twin.clock().instant().toString()));
        } catch (DateTimeParseException nonsense) {
            return TwinAnswer.json(400, Json.object("error", "not a time: " + nonsense.getParsedString()));
        }
    }
}
