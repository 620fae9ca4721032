package io.rolewright.engine.mapping;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
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
        try (MappingIterator<JsonNode> values = mapper.readerFor(JsonNode.class).readValues(bare(text))) {
            if (!values.hasNextValue()) {
                return Optional.empty();
            }
            JsonNode first = values.nextValue();
            return Optional.of(first.isObject() ? together(first, values) : first)
                    .filter(JsonNode::isContainer);
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

    private JsonNode together(JsonNode first, MappingIterator<JsonNode> values) {
        if (!another(values)) {
            return first;
        }
        ArrayNode all = mapper.createArrayNode().add(first);
        do {
            all.add(values.nextValue());
        } while (all.size() <= items && another(values));
        return all;
    }

    /** A semicolon or bracket behind the last value ends a call. */
    private static boolean another(MappingIterator<JsonNode> values) {
        try {
            return values.hasNextValue();
        } catch (JacksonException e) {
            return false;
        }
    }

    /** Without a byte order mark, a guard against scripts, or the name of a function around it. */
    private static String bare(String text) {
        String bare = text.startsWith("\ufeff") ? text.substring(1).stripLeading() : text.stripLeading();
        if (bare.startsWith(GUARD)) {
            return bare.substring(GUARD.length()).stripLeading();
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
