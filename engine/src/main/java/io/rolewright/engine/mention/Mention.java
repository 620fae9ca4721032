package io.rolewright.engine.mention;

import java.util.Optional;

/**
 * Words of a sentence that name something asked for.
 *
 * @param first index of the first token
 * @param end index behind the last token, above {@code first}
 * @param layer which sort of thing
 * @param confidence how sure it is that exactly these tokens name something of this layer, above 0 and at most 1
 * @param skill id of the taxonomy's skill that the words mean; absent for what the taxonomy does not know
 */
public record Mention(int first, int end, Layer layer, double confidence, Optional<String> skill) {
    public Mention {
        if (first < 0 || end <= first || !(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("mention %d..%d %f".formatted(first, end, confidence));
        }
    }

    boolean overlaps(int from, int to) {
        return first < to && from < end;
    }
}
