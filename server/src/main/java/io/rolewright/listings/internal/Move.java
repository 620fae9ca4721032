package io.rolewright.listings.internal;

import io.rolewright.events.listings.ListingState;
import io.rolewright.integrations.ProviderAnswer;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A change of an advert on a board that is being made: where it comes, why, and what is done next. */
final class Move {
    private final Kept from;
    private final String reason;
    private final Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    private ListingState to;
    private boolean isQuiet;
    private @Nullable ProviderAnswer proof;
    private @Nullable Instant due;

    private Move(Kept from, String reason) {
        this.from = from;
        this.reason = reason;
        this.to = from.state();
        this.due = from.dueAt().orElse(null);
    }

    /** @param reason a code of {@code listings} */
    static Move of(Kept from, String reason) {
        return new Move(from, reason);
    }

    Move to(ListingState state) {
        to = state;
        return set("state", state.name());
    }

    /** Something else is done next, and nothing is known of it yet. */
    Move next(Deed deed, Instant at) {
        return set("deed", deed.name()).due(at).set("attempts", 0).unprepared();
    }

    /** The same is done again, as it was prepared. */
    Move again(Instant at) {
        return due(at).set("attempts", from.attempts() + 1);
    }

    /** What was prepared is forgotten. */
    Move unprepared() {
        return set("call", null).set("service", null);
    }

    Move nothingMore() {
        return set("deed", null).due(null).unprepared();
    }

    private Move due(@Nullable Instant at) {
        due = at;
        return set("due_at", at == null ? null : Timestamp.from(at));
    }

    Move problem(@Nullable String code) {
        return set("problem", code);
    }

    Move closing(String code) {
        return set("closing", code);
    }

    /** What the board calls it is kept when it does not say so again. */
    Move known(Optional<String> boardId, Optional<String> url) {
        boardId.ifPresent(value -> set("board_id", value));
        url.ifPresent(value -> set("url", value));
        return this;
    }

    Move ticket(Optional<String> ticket) {
        return set("ticket", ticket.orElse(null));
    }

    Move at(String column, Instant time) {
        return set(column, Timestamp.from(time));
    }

    Move set(String column, @Nullable Object value) {
        columns.put(column, value);
        return this;
    }

    /** It is no step that anybody would want to read of. */
    Move quietly() {
        isQuiet = true;
        return this;
    }

    Move proven(@Nullable ProviderAnswer answer) {
        proof = answer;
        return this;
    }

    Kept from() {
        return from;
    }

    String reason() {
        return reason;
    }

    ListingState to() {
        return to;
    }

    boolean isStep() {
        return !isQuiet || to != from.state();
    }

    Map<String, @Nullable Object> columns() {
        return columns;
    }

    Optional<ProviderAnswer> proof() {
        return Optional.ofNullable(proof);
    }

    /** Why it is taken down, where this change says so. */
    Optional<String> closing() {
        return columns.get("closing") instanceof String code ? Optional.of(code) : Optional.empty();
    }

    Optional<Instant> due() {
        return Optional.ofNullable(due);
    }
}
