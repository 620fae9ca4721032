package io.rolewright.listings.internal;

import io.rolewright.shared.ContractException;
import java.time.Duration;
import java.util.Optional;

/** What SEEK's answers mean for an advert. It accepts everything at once and does it a while later. */
final class SeekReplies {
    private static final Duration SHOWN_AFTER = Duration.ofMinutes(1);
    private static final Duration CLOSED_AFTER = Duration.ofMinutes(2);
    private static final int SERVER_ERROR = 500;

    private SeekReplies() {}

    static Reply to(Deed deed, Placement placement, GraphqlAnswer said) {
        return switch (deed) {
            case PLACE ->
                known(SeekDocument.POST, said)
                        .<Reply>map(id -> accepted(id, SHOWN_AFTER))
                        .orElseGet(() -> trouble(said, new Reply.Stale("listings.product-stale")));
            case REPLACE ->
                known(SeekDocument.UPDATE, said)
                        .<Reply>map(Reply.Live::at)
                        .orElseGet(() -> trouble(said, new Reply.Stale("listings.product-stale")));
            case REFRESH -> new Reply.Live(placement.boardId(), Optional.empty());
            case TAKE_DOWN ->
                known(SeekDocument.CLOSE, said)
                        .<Reply>map(id -> accepted(id, CLOSED_AFTER))
                        .orElseGet(() -> trouble(said, new Reply.Gone()));
            case LOOK -> seen(placement, said);
        };
    }

    /** An advert cannot be seen in its first minutes, which is no error. */
    private static Reply seen(Placement placement, GraphqlAnswer said) {
        if (said.error().isEmpty()
                && said.data().path(SeekDocument.PROFILE.field()).isNull()) {
            return new Reply.Accepted(placement.boardId(), Optional.empty(), SHOWN_AFTER);
        }
        return id(said, "/positionProfile/profileId/value")
                .<Reply>map(Reply.Live::at)
                .orElseGet(() -> trouble(said, troubled()));
    }

    private static Optional<String> known(SeekDocument document, GraphqlAnswer said) {
        return id(said, "/" + document.field() + "/positionProfile/profileId/value");
    }

    private static Optional<String> id(GraphqlAnswer said, String pointer) {
        return Optional.of(said.data().at(pointer).asString("")).filter(id -> !id.isEmpty());
    }

    private static Reply accepted(String id, Duration lookAfter) {
        return new Reply.Accepted(Optional.of(id), Optional.empty(), lookAfter);
    }

    /** @param badInput what it means that SEEK does not like what it was sent; it has one code for all such reasons */
    private static Reply trouble(GraphqlAnswer said, Reply badInput) {
        return switch (said.error()) {
            case "BAD_USER_INPUT" -> badInput;
            case "FORBIDDEN" -> new Reply.Refused("listings.board-forbids", said.message());
            default -> troubled();
        };
    }

    private static Reply troubled() {
        return new Reply.Later("listings.board-troubled", Optional.empty());
    }

    /** What it means that an advert could not be prepared. */
    static Reply to(ContractException failure) {
        var problem = failure.problem();
        return problem.status() < SERVER_ERROR
                ? new Reply.Refused(problem.code(), String.join(" ", problem.arguments()))
                : new Reply.Later(problem.code(), Optional.empty());
    }
}
