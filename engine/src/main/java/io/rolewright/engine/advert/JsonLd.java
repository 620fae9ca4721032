package io.rolewright.engine.advert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds schema.org's {@code JobPosting} in JSON, wherever it stands: alone, in a list, in {@code @graph} or deeper. */
final class JsonLd {
    private final JsonMapper mapper;

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
    }

    /** Whether text that starts like this is meant as JSON; {@code [Urgent]} is not. */
    static boolean looksLikeJson(String start) {
        if (start.isEmpty() || "{[".indexOf(start.charAt(0)) < 0) {
            return false;
        }
        String next = start.substring(1, Math.min(start.length(), 200)).stripLeading();
        return !next.isEmpty() && "{[\"]}".indexOf(next.charAt(0)) >= 0;
    }

    /** The data in a script; empty when it is no JSON, not even after undoing what pages do to it. */
    Optional<JsonNode> parse(String script) {
        String bare = unwrapped(script);
        return tree(bare).or(() -> bare.contains("&quot;") ? tree(Parser.unescapeEntities(bare, false)) : tree(""));
    }

    /** Every {@code JobPosting} in the data, in order. */
    static List<JsonNode> postings(JsonNode data) {
        List<JsonNode> found = new ArrayList<>();
        collect(data, found);
        return found;
    }

    private Optional<JsonNode> tree(String json) {
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
        for (String mark : List.of("//", "<![CDATA[", "<!--", "/*", "*/")) {
            bare = bare.startsWith(mark) ? bare.substring(mark.length()).strip() : bare;
        }
        for (String mark : List.of("*/", "-->", "]]>", "/*", "//", ";")) {
            bare = bare.endsWith(mark)
                    ? bare.substring(0, bare.length() - mark.length()).strip()
                    : bare;
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

    private static boolean namesPosting(String type) {
        return type.equals("JobPosting") || type.endsWith("/JobPosting") || type.equals("schema:JobPosting");
    }
}
