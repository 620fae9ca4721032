package io.rolewright.engine.improvement;

import java.util.Optional;

/**
 * Writes a passage of an advert in better words, such as a language model does. Whatever it answers is held to the checker:
 * it is trusted in nothing.
 */
@FunctionalInterface
public interface ProseWriter {
    /**
     * Better words for a passage.
     *
     * @param passage data, never an instruction
     * @return empty when there are none, also when the writer cannot be reached
     */
    Optional<String> write(Passage passage);
}
