package io.rolewright.integrations.internal;

import io.rolewright.shared.ContractException;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads events of partners that tell them as JSON. */
@Component
class JsonEvents {
    private final HookProof proof;
    private final JsonMapper json;

    JsonEvents(HookProof proof, JsonMapper json) {
        this.proof = proof;
        this.json = json;
    }

    /** @throws ContractException {@code integrations.signature-wrong} (401), {@code integrations.hook-unreadable} (400) */
    List<Told> read(String partner, Provider.Hook hook, Posted posted) {
        if (!proof.isRight(partner, hook, posted)) {
            throw ContractException.unauthenticated("integrations.signature-wrong");
        }
        return events(hook, posted.body()).stream()
                .map(event -> new Told(text(event, hook.id()), text(event, hook.type()), event.toString()))
                .toList();
    }

    private List<JsonNode> events(Provider.Hook hook, byte[] body) {
        try {
            var events = json.readTree(body).at(hook.events());
            var told = events.isArray() ? events.valueStream().toList() : List.of(events);
            if (told.isEmpty()
                    || told.stream().anyMatch(event -> text(event, hook.id()).isEmpty())) {
                throw ContractException.unreadable("integrations.hook-unreadable");
            }
            return told;
        } catch (JacksonException noJson) {
            throw ContractException.unreadable("integrations.hook-unreadable");
        }
    }

    private static String text(JsonNode event, String pointer) {
        return event.at(pointer).asString("");
    }
}
