package io.rolewright.listings.internal;

import java.util.List;
import java.util.Optional;

/**
 * What a board told unasked.
 *
 * @param heard what it says of adverts, the oldest first
 * @param next where to go on; empty when there is nothing more to ask for
 */
record News(List<Heard> heard, Optional<String> next) {
    /** What a board says of an advert that it calls so. */
    record Heard(String boardId, Reply reply) {}
}
