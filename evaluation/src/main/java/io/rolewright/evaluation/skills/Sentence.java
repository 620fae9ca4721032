package io.rolewright.evaluation.skills;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.mention.Layer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One sentence of SkillSpan: tokens, and a BIO tag of each layer for each.
 *
 * @param idx number of the advert
 * @param tokens as the set has cut them
 * @param tags_skill {@code B}, {@code I} or {@code O} for each token; named as in the set
 * @param tags_knowledge the same for the other layer
 */
public record Sentence(int idx, List<String> tokens, List<String> tags_skill, List<String> tags_knowledge) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Every sentence of a file with one JSON object a line. */
    public static List<Sentence> read(Path file) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            sentences.add(JSON.readValue(line, Sentence.class));
        }
        return sentences;
    }

    /** The tokens joined by single spaces. */
    public String text() {
        return String.join(" ", tokens);
    }

    /** The tags of one layer. */
    List<String> tags(Layer layer) {
        return switch (layer) {
            case KNOWLEDGE -> tags_knowledge;
            case SKILL -> tags_skill;
        };
    }

    /** The tagged stretches of one layer, as indices of tokens. */
    public Set<Span> spans(Layer layer) {
        return new TreeSet<>(Example.spans(Example.tags(tags(layer))));
    }

    /** The tokens that a stretch of {@link #text()} touches, as indices. */
    public Span tokens(Span characters) {
        int first = -1;
        int last = 0;
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Span token = new Span(at, at + tokens.get(i).length());
            if (token.overlaps(characters)) {
                first = first < 0 ? i : first;
                last = i;
            }
            at = token.end() + 1;
        }
        return new Span(Math.max(first, 0), last + 1);
    }
}
