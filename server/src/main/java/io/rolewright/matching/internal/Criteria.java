package io.rolewright.matching.internal;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.ranking.Wishes;
import io.rolewright.matching.internal.index.Filter;

/**
 * What a search asks for.
 *
 * @param advert what people are ranked for
 * @param filter who passes, walls left aside
 * @param wishes what counts more or less
 */
record Criteria(Advert advert, Filter filter, Wishes wishes) {}
