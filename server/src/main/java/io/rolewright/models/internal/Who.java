package io.rolewright.models.internal;

import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ContractException;

/** Who changes models: a person is the same person with whichever of their keys. */
final class Who {
    private Who() {}

    static String acts() {
        return name(Call.current().actor());
    }

    /** @throws ContractException {@code models.person-needed} (403) when no person does */
    static String person() {
        var actor = Call.current().actor();
        if (actor.user() == null) {
            throw ContractException.forbidden("models.person-needed");
        }
        return name(actor);
    }

    private static String name(Actor actor) {
        return actor.user() == null ? actor.name() : "user:" + actor.user().text();
    }
}
