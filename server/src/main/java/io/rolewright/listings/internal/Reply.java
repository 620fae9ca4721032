package io.rolewright.listings.internal;

import java.time.Duration;
import java.util.Optional;

/** What a board says to a deed. */
sealed interface Reply {
    /**
     * The board shows the advert.
     *
     * @param boardId what the board calls it, where it says so
     * @param url where people see it, where it says so
     */
    record Live(Optional<String> boardId, Optional<String> url) implements Reply {
        static Live at(String boardId) {
            return new Live(Optional.of(boardId), Optional.empty());
        }
    }

    /**
     * The board will do it, and has not yet.
     *
     * @param ticket by what it is asked how far it has come
     * @param lookAfter when asking makes sense
     */
    record Accepted(Optional<String> boardId, Optional<String> ticket, Duration lookAfter) implements Reply {}

    /** The board shows no such advert. */
    record Gone() implements Reply {}

    /**
     * The board will not do it, and has done nothing.
     *
     * @param code why, as a code of ours
     * @param words why, in the board's words; may be empty
     */
    record Refused(String code, String words) implements Reply {}

    /** It may or may not have been done: the same call is made again. */
    record Later(String code, Optional<Duration> after) implements Reply {}

    /** It was not done, because something that was asked before has changed: it is prepared anew. */
    record Stale(String code) implements Reply {}
}
