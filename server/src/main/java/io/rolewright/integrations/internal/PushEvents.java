package io.rolewright.integrations.internal;

import io.rolewright.shared.ContractException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads messages of partners that post each with a token that says who they are. */
@Component
class PushEvents {
    private final Accounts accounts;
    private final PushTokens tokens;
    private final JsonMapper json;

    PushEvents(Accounts accounts, PushTokens tokens, JsonMapper json) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.json = json;
    }

    /**
     * @throws ContractException {@code integrations.signature-wrong} (401), {@code integrations.hook-unreadable} (400), {@code
     *     integrations.keys-away} (503)
     */
    Told read(String partner, Provider.Push push, Posted posted) {
        var account = accounts.find(partner).orElseThrow(PushEvents::wrong);
        var header = posted.signature();
        if (header == null || !tokens.isRight(push, account.shown().facts(), header)) {
            throw wrong();
        }
        try {
            var message = json.readTree(posted.body());
            var id = message.at(push.id()).asString("");
            if (id.isEmpty()) {
                throw unreadable();
            }
            return new Told(id, message.at(push.type()).asString(""), message.toString());
        } catch (JacksonException noJson) {
            throw unreadable();
        }
    }

    private static ContractException wrong() {
        return ContractException.unauthenticated("integrations.signature-wrong");
    }

    private static ContractException unreadable() {
        return ContractException.unreadable("integrations.hook-unreadable");
    }
}
