package io.rolewright.integrations.twins.phone;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing to do, as a document says it.
 *
 * @param text of the verb itself, without that of what is nested
 */
record Verb(String name, Map<String, String> attributes, String text, List<Verb> nested) {
    static Verb of(String name, String text) {
        return new Verb(name, Map.of(), text, List.of());
    }

    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** An attribute that is a whole number of zero or more; {@code auto} and nonsense count as none. */
    int number(String attribute, int otherwise) {
        return attribute(attribute)
                .filter(value -> value.matches("[0-9]{1,9}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    boolean isTrue(String attribute) {
        return attribute(attribute).filter("true"::equals).isPresent();
    }

    /** The text of what is nested by a name, or else the text of the verb. */
    String textOf(String name) {
        return textsOf(name).stream().findFirst().orElse(text);
    }

    List<String> textsOf(String name) {
        return nested.stream()
                .filter(verb -> verb.name().equals(name))
                .map(Verb::text)
                .toList();
    }
}
