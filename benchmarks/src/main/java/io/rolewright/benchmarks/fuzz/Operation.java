package io.rolewright.benchmarks.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One operation of the API's description.
 *
 * @param method the HTTP method
 * @param path with the names of its variables in braces
 * @param permission what it asks for, or {@code public}
 * @param parameters of path, query and headers
 * @param example a good JSON body, where it takes one
 * @param isUpload whether it takes files
 */
record Operation(
        String method,
        String path,
        String permission,
        List<Parameter> parameters,
        @Nullable JsonNode example,
        boolean isUpload) {
    /** @param place {@code path}, {@code query} or {@code header} */
    record Parameter(String name, String place, JsonNode schema) {}

    static List<Operation> of(JsonNode description) {
        var operations = new ArrayList<Operation>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.add(
                                of(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))));
        return operations;
    }

    private static Operation of(String method, String path, JsonNode node) {
        var parameters = new ArrayList<Parameter>();
        node.path("parameters")
                .forEach(one -> parameters.add(new Parameter(
                        one.path("name").asString(), one.path("in").asString(), one.path("schema"))));
        var content = node.at("/requestBody/content");
        var example = content.at("/application~1json/example");
        return new Operation(
                method,
                path,
                node.path("x-permission").asString("public"),
                parameters,
                example.isMissingNode() ? null : example,
                content.has("multipart/form-data"));
    }

    /** Whether every call costs a password's hash. */
    boolean isDear() {
        return path.endsWith("/login")
                || path.endsWith("/register")
                || path.endsWith("/password")
                || path.endsWith("/acceptance");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
