package io.rolewright.engine.retrieval;

import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into stretches that a model of meaning can take in whole. */
final class Passages {
    /** About the 256 pieces that the model reads. */
    private static final int WORDS = 160;

    private Passages() {}

    /** At most {@code most} stretches from the start on, each of about as many words; none for a text without words. */
    static List<String> of(String text, int most) {
        List<String> passages = new ArrayList<>();
        int from = 0;
        int count = 0;
        Words words = new Words(text);
        while (passages.size() < most && words.next()) {
            count++;
            if (count == WORDS) {
                passages.add(text.substring(from, words.end()));
                from = words.end();
                count = 0;
            }
        }
        if (passages.size() < most && count > 0) {
            passages.add(text.substring(from));
        }
        return passages;
    }
}
