package io.rolewright.matching.internal;

import io.rolewright.matching.internal.index.QuantizedVector;
import io.rolewright.shared.JobId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a search asks for, and where it is kept for receipts.
 *
 * @param job that people are ranked for
 * @param words names the advert made of words, where there is no job
 * @param input the hash of the advert as it is kept
 */
record UnderstoodSearch(
        @Nullable JobId job,
        @Nullable UUID words,
        byte[] input,
        Optional<QuantizedVector> meaning,
        Criteria criteria) {}
