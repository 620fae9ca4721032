package io.rolewright.evaluation.generator.reposts;

import java.util.List;

/**
 * A part of an advert's text.
 *
 * @param heading above it; empty for none
 * @param sentences in their order
 * @param isList whether each stands on a line of its own
 */
public record Block(String heading, List<String> sentences, boolean isList) {
    public Block {
        sentences = List.copyOf(sentences);
    }

    /** The same part with other sentences. */
    public Block with(List<String> others) {
        return new Block(heading, others, isList);
    }
}
