package io.rolewright.matching;

import io.rolewright.shared.SearchId;
import java.time.Instant;

/**
 * A search that goes on.
 *
 * @param id names it
 * @param name for people
 * @param question who is looked for
 * @param leastScore the score from which on somebody is a hit
 * @param hits how many it has found since it was saved, also those that may not be seen any more
 * @param savedAt when
 */
public record SavedSearch(
        SearchId id, String name, SearchQuestion question, double leastScore, long hits, Instant savedAt) {}
