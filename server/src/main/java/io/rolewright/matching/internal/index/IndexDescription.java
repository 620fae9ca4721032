package io.rolewright.matching.internal.index;

import java.util.Map;

/**
 * What is in an index.
 *
 * @param engine name and version
 * @param candidates how many can be found
 * @param vectors how many of them have a vector, by model
 */
public record IndexDescription(String engine, long candidates, Map<String, Long> vectors) {
    public IndexDescription {
        vectors = Map.copyOf(vectors);
    }
}
