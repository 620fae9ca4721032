package io.rolewright.integrations.twins.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A request as it came in.
 *
 * @param path decoded, without the query
 * @param query as sent, empty where there is none
 * @param operation what it asks for in the provider's words; method and path where the provider has no better name
 * @param quirks what the provider is told to get wrong this time
 */
public record TwinRequest(
        String method,
        String path,
        String query,
        Fields fields,
        byte[] body,
        Instant at,
        String operation,
        Set<Quirk> quirks) {
    private static final int MAX_PARAMETERS = 1000;

    /** The last value of a parameter of the query. */
    public Optional<String> parameter(String name) {
        return parameters(name).stream().reduce((first, second) -> second);
    }

    /** All values of a parameter of the query, in their order. */
    public List<String> parameters(String name) {
        return values(query).getOrDefault(name, List.of());
    }

    /** All parameters of the query with all their values, in their order. */
    public Map<String, List<String>> queryFields() {
        return values(query);
    }

    /** A parameter that is a whole number of zero or more. */
    public int number(String name, int otherwise) {
        return parameter(name)
                .filter(value -> value.length() < 10 && value.chars().allMatch(c -> c >= '0' && c <= '9'))
                .filter(value -> !value.isEmpty())
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    /** A field of a body that is {@code application/x-www-form-urlencoded}. */
    public Optional<String> formField(String name) {
        return formFields(name).stream().findFirst();
    }

    /** All values of a field of a form, in their order. */
    public List<String> formFields(String name) {
        return values(text()).getOrDefault(name, List.of());
    }

    /** A form as a whole: the first value of every field. */
    public Map<String, String> form() {
        var form = new LinkedHashMap<String, String>();
        values(text()).forEach((name, values) -> form.put(name, values.getFirst()));
        return form;
    }

    public Optional<String> field(String name) {
        return fields.first(name);
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The body as JSON; a missing node where it is none. */
    public JsonNode json() {
        return Json.read(body);
    }

    /** The address that the request was sent to, without a path. */
    public String base() {
        return "http://" + field("Host").orElse("localhost");
    }

    /** Path and query as one. */
    public String target() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The token of {@code Authorization: Bearer}. */
    public Optional<String> bearer() {
        return field("Authorization")
                .filter(value -> value.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(value -> value.substring(7).strip());
    }

    /** Whether the body is said to be of this media type. */
    public boolean isOfType(String mediaType) {
        return field("Content-Type").orElse("").toLowerCase(Locale.ROOT).startsWith(mediaType);
    }

    public boolean has(Quirk quirk) {
        return quirks.contains(quirk);
    }

    public TwinRequest with(Quirk quirk) {
        return new TwinRequest(method, path, query, fields, body, at, operation, Set.of(quirk));
    }

    TwinRequest named(String name) {
        return new TwinRequest(method, path, query, fields, body, at, name, quirks);
    }

    static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private static Map<String, List<String>> values(String encoded) {
        var values = new LinkedHashMap<String, List<String>>();
        if (!encoded.isEmpty()) {
            for (var pair : encoded.split("&", MAX_PARAMETERS)) {
                var equals = pair.indexOf('=');
                var name = equals < 0 ? pair : pair.substring(0, equals);
                var value = equals < 0 ? "" : pair.substring(equals + 1);
                values.computeIfAbsent(decoded(name), key -> new ArrayList<>()).add(decoded(value));
            }
        }
        return values;
    }
}
