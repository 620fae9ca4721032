package io.rolewright.profiles;

import java.util.List;

/**
 * Words of a résumé.
 *
 * @param texts one per span of the question, in its order
 */
public record Words(List<String> texts) {
    public Words {
        texts = List.copyOf(texts);
    }
}
