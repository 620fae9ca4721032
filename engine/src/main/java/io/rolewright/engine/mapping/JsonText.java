package io.rolewright.engine.mapping;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Reads JSON as it is found: with marks before it, called as a function, or one object a line. */
public final class JsonText {
    private static final String GUARD = ")]}'";
    private static final int LONGEST_CALL = 80;

    private final JsonMapper mapper;
    private final int items;

    /** @param limits what a text may cost */
    public JsonText(MappingLimits limits) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxDocumentLength(limits.characters())
                        .maxStringLength(limits.characters())
                        .build())
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
        this.mapper = JsonMapper.builder(factory)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        this.items = limits.items();
    }

    /** Whether a text that starts like this is meant as JSON; {@code [Urgent]} is not. */
    public static boolean looksLikeJson(String start) {
        String bare = bare(start);
        if (bare.isEmpty() || "{[".indexOf(bare.charAt(0)) < 0) {
            return false;
        }
        String next = bare.substring(1, Math.min(bare.length(), 200)).stripLeading();
        return !next.isEmpty() && "{[\"]}".indexOf(next.charAt(0)) >= 0;
    }

    /** An object or a list; several values one behind the other are a list. Empty when the text is no JSON. */
    public Optional<JsonNode> read(String text) {
        try (JsonParser parser = mapper.createParser(bare(text))) {
            JsonNode first = mapper.readTree(parser);
            return first == null || !first.isContainer()
                    ? Optional.empty()
                    : Optional.of(first.isObject() ? together(first, parser) : first);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The value that begins at the text's start, whatever follows it, such as a script. */
    public Optional<JsonNode> readFirst(String text) {
        try (var parser = mapper.createParser(text)) {
            return Optional.<JsonNode>ofNullable(mapper.readTree(parser)).filter(node -> !node.isMissingNode());
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private JsonNode together(JsonNode first, JsonParser parser) {
        Optional<JsonNode> next = next(parser);
        if (next.isEmpty()) {
            return first;
        }
        ArrayNode all = mapper.createArrayNode().add(first);
        while (next.isPresent() && all.size() <= items) {
            all.add(next.get());
            next = next(parser);
        }
        return all;
    }

    /** A semicolon or bracket behind the last value ends a call. */
    private Optional<JsonNode> next(JsonParser parser) {
        try {
            return Optional.<JsonNode>ofNullable(mapper.readTree(parser)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Without a byte order mark, a guard against scripts, or the name of a function around it. */
    private static String bare(String text) {
        String bare = text.startsWith("\ufeff") ? text.substring(1).stripLeading() : text.stripLeading();
        if (bare.startsWith(GUARD)) {
            String rest = bare.substring(GUARD.length()).stripLeading();
            return rest.startsWith(",") ? rest.substring(1).stripLeading() : rest;
        }
        int call = bare.indexOf('(');
        boolean called = call > 0 && call < LONGEST_CALL && isName(bare.substring(0, call));
        return called ? bare.substring(call + 1).stripLeading() : bare;
    }

    private static boolean isName(String start) {
        String name = start.startsWith("/**/") ? start.substring(4) : start;
        return !name.isEmpty()
                && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '$');
    }
}
