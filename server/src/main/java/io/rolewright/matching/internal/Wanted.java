package io.rolewright.matching.internal;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.ranking.Wishes;
import io.rolewright.matching.internal.index.Filter;
import io.rolewright.matching.internal.index.QuantizedVector;
import io.rolewright.shared.JobId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a search is understood to ask for.
 *
 * @param job that people are ranked for
 * @param words names the advert made of words, where there is no job
 * @param input the hash of the advert as it is kept
 * @param filter who passes, walls left aside
 */
record Wanted(
        @Nullable JobId job,
        @Nullable UUID words,
        Advert advert,
        byte[] input,
        Optional<QuantizedVector> meaning,
        Filter filter,
        Wishes wishes) {}
