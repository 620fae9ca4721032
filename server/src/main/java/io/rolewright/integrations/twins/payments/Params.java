package io.rolewright.integrations.twins.payments;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a form whose names have brackets, refused where they are not filled in as they have to be.
 *
 * @param within where these fields stand in the whole form, for messages; empty for all of it
 * @param fields by their names from there on, such as {@code price_data[currency]}
 */
record Params(String within, Map<String, String> fields) {
    private static final int MOST_METADATA = 50;
    private static final int LONGEST_METADATA = 500;
    private static final int MOST_DIGITS = 15;

    static Params of(Map<String, String> form) {
        return new Params("", form);
    }

    /** Refuses fields that nobody knows. */
    void require(Set<String> known) {
        fields.keySet().stream()
                .map(Params::first)
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw StripeError.unknown(named(name));
                });
    }

    /** A field that is filled. */
    Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
    }

    String required(String name) {
        return text(name).orElseThrow(() -> StripeError.missing(named(name)));
    }

    Optional<Long> whole(String name) {
        return text(name).map(value -> {
            if (!value.matches("-?[0-9]{1," + MOST_DIGITS + "}")) {
                throw StripeError.wrong("parameter_invalid_integer", named(name), "Invalid integer: " + value);
            }
            return Long.parseLong(value);
        });
    }

    long requiredWhole(String name) {
        return whole(name).orElseThrow(() -> StripeError.missing(named(name)));
    }

    /** One of several words; the first where none is said. */
    String word(String name, List<String> words) {
        var word = text(name).orElse(words.getFirst());
        if (!words.contains(word)) {
            throw StripeError.wrong(named(name), "Invalid " + name + ": must be one of " + String.join(", ", words));
        }
        return word;
    }

    boolean isTrue(String name) {
        return word(name, List.of("false", "true")).equals("true");
    }

    /** An address of the web, in which {@code {CHECKOUT_SESSION_ID}} may stand. */
    Optional<String> url(String name) {
        return text(name).map(value -> {
            if (!isUrl(value)) {
                throw StripeError.wrong(
                        "url_invalid", named(name), "Not a valid URL. URLs must begin with http or https.");
            }
            return value;
        });
    }

    private static boolean isUrl(String text) {
        try {
            var address = URI.create(text.replace("{CHECKOUT_SESSION_ID}", "cs"));
            return address.getHost() != null && List.of("https", "http").contains(address.getScheme());
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }

    Map<String, String> metadata() {
        var metadata = within("metadata").fields();
        if (metadata.size() > MOST_METADATA
                || metadata.values().stream().anyMatch(value -> value.length() > LONGEST_METADATA)) {
            throw StripeError.wrong(named("metadata"), "Metadata has 50 keys at most, with 500 characters each.");
        }
        return metadata;
    }

    /** The fields in the brackets of a name. */
    Params within(String name) {
        var inner = new LinkedHashMap<String, String>();
        fields.forEach((field, value) -> {
            if (field.startsWith(name + "[")) {
                inner.put(unwrapped(field.substring(name.length())), value);
            }
        });
        return new Params(named(name), inner);
    }

    /** The parts of a list, in their order: {@code name[0][…]}, {@code name[1][…]}. */
    List<Params> parts(String name) {
        var list = within(name);
        return list.fields.keySet().stream()
                .map(Params::first)
                .distinct()
                .map(list::within)
                .toList();
    }

    /** The values of a list: {@code name[0]} or {@code name[]}. */
    List<String> values(String name) {
        return List.copyOf(within(name).fields().values());
    }

    private String named(String name) {
        return within.isEmpty() ? name : within + "[" + name + "]";
    }

    /** {@code [a][b]} as {@code a[b]}. */
    private static String unwrapped(String brackets) {
        var end = brackets.indexOf(']');
        return end < 0 ? brackets.substring(1) : brackets.substring(1, end) + brackets.substring(end + 1);
    }

    private static String first(String field) {
        var bracket = field.indexOf('[');
        return bracket < 0 ? field : field.substring(0, bracket);
    }
}
