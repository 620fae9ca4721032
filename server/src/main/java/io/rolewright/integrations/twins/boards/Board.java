package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.Provider;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.util.Optional;

/** A place that adverts are published to, and that can be asked what came of it. */
public interface Board extends Provider {
    /** What the board holds now. */
    BoardState state();

    /** {@code state}: what the board holds. */
    @Override
    default Optional<TwinAnswer> control(String rest, TwinRequest request) {
        return rest.equals("state") ? Optional.of(TwinAnswer.json(shown(state()))) : Optional.empty();
    }

    private static Object shown(BoardState state) {
        return object(
                "live",
                        state.live().stream()
                                .map(advert -> object(
                                        "id", advert.id(),
                                        "key", advert.key(),
                                        "title", advert.title(),
                                        "since", advert.since().toString(),
                                        "until", advert.until().toString()))
                                .toList(),
                "created", state.created(),
                "charges",
                        state.charges().stream()
                                .map(charge -> object(
                                        "key", charge.key(),
                                        "product", charge.product(),
                                        "amount", charge.amount(),
                                        "currency", charge.currency()))
                                .toList());
    }
}
