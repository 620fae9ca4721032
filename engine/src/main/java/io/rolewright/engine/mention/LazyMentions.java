package io.rolewright.engine.mention;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A finder that is made for the first sentence. */
final class LazyMentions implements MentionFinder {
    private final Supplier<MentionFinder> making;
    private volatile @Nullable MentionFinder made;

    LazyMentions(Supplier<MentionFinder> making) {
        this.making = making;
    }

    @Override
    public List<Mention> find(Tokens tokens) {
        MentionFinder finder = made;
        return (finder == null ? make() : finder).find(tokens);
    }

    private synchronized MentionFinder make() {
        MentionFinder finder = made;
        if (finder == null) {
            finder = making.get();
            made = finder;
        }
        return finder;
    }
}
