package io.rolewright.adverts.internal;

import io.rolewright.engine.advert.AdvertParser;
import io.rolewright.engine.mention.MentionFinder;
import io.rolewright.reading.ModelKind;
import io.rolewright.reading.ModelSet;
import io.rolewright.runtime.titles.TitleReaders;
import java.util.List;

/**
 * What reads adverts, made of one set of models.
 *
 * @param versions what it is made of
 */
record AdvertReader(AdvertParser parser, String versions) {
    static final List<ModelKind<?>> KINDS =
            List.of(ModelKind.TAXONOMY, ModelKind.TITLES, ModelKind.MENTIONS, ModelKind.MEANING);

    static AdvertReader of(ModelSet set, TitleReaders titles) {
        var taxonomy = set.taxonomy();
        var mentions = MentionFinder.learnedWhenAsked(taxonomy, () -> set.get(ModelKind.MENTIONS));
        return new AdvertReader(
                new AdvertParser(
                        taxonomy, mentions, titles.of(taxonomy, set.get(ModelKind.TITLES), set.get(ModelKind.MEANING))),
                set.versions());
    }
}
