package io.rolewright.matching.internal.index;

import io.rolewright.engine.language.Words;
import java.util.List;
import java.util.function.UnaryOperator;

/** How the words of a field are spelled in an index, so that a question is cut into the same tokens as the candidates. */
@FunctionalInterface
public interface Spelling {
    /**
     * The tokens of some written text, in order.
     *
     * @return none where the text has no words
     */
    List<String> tokens(TextField field, String written);

    /** Folded words, each as {@code token} makes it; the same for all fields. */
    static Spelling ofWords(UnaryOperator<String> token) {
        return (field, written) -> Words.of(written).stream().map(token).toList();
    }
}
