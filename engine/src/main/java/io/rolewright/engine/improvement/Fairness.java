package io.rolewright.engine.improvement;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Phrases;
import io.rolewright.engine.language.Words;
import java.util.List;

/** Sentences that promise to treat people alike name age, sex and belief, and mean the opposite of asking for them. */
final class Fairness {
    private static final Phrases PROMISES =
            PhraseFile.load("/improvement/cues.txt").in("FAIR");

    private final List<Span> promises;

    Fairness(Draft draft) {
        this.promises = Sentences.all(draft.text()).stream()
                .filter(sentence -> PROMISES.foundIn(Words.of(sentence.of(draft.text()))))
                .toList();
    }

    boolean speaksAt(Span words) {
        return promises.stream().anyMatch(promise -> promise.overlaps(words));
    }
}
