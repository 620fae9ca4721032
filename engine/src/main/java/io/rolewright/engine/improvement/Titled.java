package io.rolewright.engine.improvement;

import io.rolewright.engine.advert.PostingOutline;
import io.rolewright.engine.document.Span;

/** Whether words stand in the line that is the title, which has rules of its own. */
final class Titled {
    private Titled() {}

    static boolean isBelow(Draft draft, Span words) {
        return PostingOutline.title(draft.posting())
                .filter(title -> title.overlaps(words))
                .isEmpty();
    }
}
