package io.rolewright.listings.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * What a GraphQL interface is asked, in the members that it wants.
 *
 * @param query a document of GraphQL
 * @param variables what its variables stand for
 */
record GraphqlQuestion(String query, Map<String, Object> variables) {
    /** The text of a document below {@code resources/listings}, such as {@code indeed/look}. */
    static String document(String name) {
        try (var file = GraphqlQuestion.class.getResourceAsStream("/listings/" + name + ".graphql")) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
