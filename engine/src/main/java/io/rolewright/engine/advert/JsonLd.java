package io.rolewright.engine.advert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Finds schema.org's {@code JobPosting} in JSON, wherever it stands: alone, in a list, in {@code @graph} or deeper. */
final class JsonLd {
    private static final int MARKS_AROUND_MARKS = 3;
    private static final List<String> BEFORE = List.of("//", "<![CDATA[", "<!--", "/*", "*/");
    private static final List<String> BEHIND = List.of("*/", "-->", "]]>", "/*", "//", ";");
    private static final List<String> REFERRING = List.of("hiringOrganization", "jobLocation");

    private final JsonMapper mapper;
    private final JsonMapper tolerant;

    JsonLd(PostingLimits limits) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxDocumentLength(limits.bytes())
                        .build())
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .build();
        mapper = new JsonMapper(factory);
        tolerant = new JsonMapper(factory.rebuild()
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
                .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                .build());
    }

    /** The data in a script; empty when it is no JSON, not even after undoing what pages do to it. */
    Optional<JsonNode> parse(String script) {
        String bare = unwrapped(script);
        return tree(mapper, bare)
                .or(() -> bare.contains("&quot;") || bare.contains("&#34;")
                        ? tree(mapper, Parser.unescapeEntities(bare, false))
                        : Optional.empty())
                .or(() -> tree(tolerant, bare));
    }

    /** Every {@code JobPosting} in the data, in order. */
    static List<JsonNode> postings(JsonNode data) {
        List<JsonNode> found = new ArrayList<>();
        collect(data, found);
        if (found.stream().anyMatch(JsonLd::refers)) {
            Map<String, JsonNode> named = new HashMap<>();
            name(data, named);
            found.replaceAll(posting -> resolved(posting, named));
        }
        return found;
    }

    /** Members that may be said elsewhere in the data and only be named here. */
    private static boolean refers(JsonNode posting) {
        return REFERRING.stream().anyMatch(member -> isReference(posting.path(member)));
    }

    private static boolean isReference(JsonNode node) {
        return node.size() == 1 && node.path("@id").isString();
    }

    private static void name(JsonNode node, Map<String, JsonNode> named) {
        if (node.size() > 1 && node.path("@id").isString()) {
            named.putIfAbsent(node.path("@id").asString(), node);
        }
        node.values().forEach(child -> name(child, named));
    }

    private static JsonNode resolved(JsonNode posting, Map<String, JsonNode> named) {
        ObjectNode whole = ((ObjectNode) posting).deepCopy();
        for (String member : REFERRING) {
            JsonNode meant = named.get(posting.path(member).path("@id").asString(""));
            if (isReference(posting.path(member)) && meant != null) {
                whole.set(member, meant);
            }
        }
        return whole;
    }

    private static Optional<JsonNode> tree(JsonMapper mapper, String json) {
        try {
            JsonNode tree = mapper.readTree(json);
            return tree.isContainer() ? Optional.of(tree) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Without the marks of CDATA and comments that hide a script from old browsers. */
    private static String unwrapped(String script) {
        String bare = script.strip();
        for (int i = 0; i < MARKS_AROUND_MARKS; i++) {
            for (String mark : BEFORE) {
                bare = bare.startsWith(mark) ? bare.substring(mark.length()).strip() : bare;
            }
            for (String mark : BEHIND) {
                bare = bare.endsWith(mark)
                        ? bare.substring(0, bare.length() - mark.length()).strip()
                        : bare;
            }
        }
        return bare;
    }

    private static void collect(JsonNode node, List<JsonNode> found) {
        if (isPosting(node)) {
            found.add(node);
            return;
        }
        node.values().forEach(child -> collect(child, found));
    }

    private static boolean isPosting(JsonNode node) {
        return node.isObject() && Json.texts(node.path("@type")).stream().anyMatch(JsonLd::namesPosting);
    }

    /** {@code JobPosting}, {@code https://schema.org/JobPosting}, {@code schema:JobPosting}. */
    static boolean namesPosting(String type) {
        int mark = Math.max(type.lastIndexOf('/'), type.lastIndexOf(':'));
        return type.substring(mark + 1).strip().equalsIgnoreCase("JobPosting");
    }
}
