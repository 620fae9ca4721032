package io.rolewright.evaluation.skills;

import io.rolewright.engine.mention.FeatureExtractor;
import io.rolewright.engine.mention.Features;
import io.rolewright.engine.mention.Layer;
import io.rolewright.engine.mention.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sentences made ready for learning: features get numbers in the order in which they are first seen. */
final class Examples {
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final List<Integer> hashes = new ArrayList<>();
    private final List<Example> all = new ArrayList<>();

    Examples(List<Sentence> sentences, FeatureExtractor extractor) {
        for (Sentence sentence : sentences) {
            if (!sentence.tokens().isEmpty()) {
                all.add(example(sentence, extractor.extract(Tokens.joined(sentence.tokens()))));
            }
        }
    }

    private Example example(Sentence sentence, Features features) {
        int[][] numbered = new int[features.tokens()][];
        for (int token = 0; token < numbered.length; token++) {
            int start = features.start(token);
            numbered[token] = new int[features.end(token) - start];
            for (int i = 0; i < numbered[token].length; i++) {
                numbered[token][i] = number(features.hash(start + i));
            }
        }
        return new Example(
                sentence.idx(),
                numbered,
                Map.of(
                        Layer.KNOWLEDGE, Example.tags(sentence.tags(Layer.KNOWLEDGE)),
                        Layer.SKILL, Example.tags(sentence.tags(Layer.SKILL))));
    }

    private int number(int hash) {
        Integer known = numbers.putIfAbsent(hash, hashes.size());
        if (known != null) {
            return known;
        }
        hashes.add(hash);
        return hashes.size() - 1;
    }

    List<Example> all() {
        return all;
    }

    int features() {
        return hashes.size();
    }

    int hash(int feature) {
        return hashes.get(feature);
    }
}
