package io.rolewright.evaluation.coverage;

import io.rolewright.engine.document.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.ObjectMapper;

/**
 * One sentence of SkillSpan: tokens, and a BIO tag of the Knowledge layer for each.
 *
 * @param tokens as the set has cut them
 * @param tags_knowledge {@code B}, {@code I} or {@code O} for each token; named as in the set
 */
record Sentence(List<String> tokens, List<String> tags_knowledge) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Sentence> read(Path file) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            sentences.add(JSON.readValue(line, Sentence.class));
        }
        return sentences;
    }

    /** The tokens joined by single spaces. */
    String text() {
        return String.join(" ", tokens);
    }

    /** The tagged stretches, as indices of tokens. */
    Set<Span> knowledge() {
        Set<Span> spans = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= tokens.size(); i++) {
            String tag = i < tokens.size() ? tags_knowledge.get(i) : "O";
            if (start >= 0 && !tag.equals("I")) {
                spans.add(new Span(start, i));
                start = -1;
            }
            if (tag.equals("B")) {
                start = i;
            }
        }
        return spans;
    }

    /** The tokens that a stretch of {@link #text()} touches, as indices. */
    Span tokens(Span characters) {
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
