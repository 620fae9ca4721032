package io.rolewright.integrations.internal.webhooks;

import io.rolewright.runtime.events.Envelope;
import java.time.Instant;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a program is told of an event: {@code type}, {@code timestamp} and {@code data}, as Standard Webhooks recommends. The
 * data are the event's own, and {@code subject}, the id of what it is about; who did it is not told.
 */
@Component
class MessageBody {
    private final JsonMapper json;

    MessageBody(JsonMapper json) {
        this.json = json;
    }

    String of(Envelope event) {
        return of(event.type(), event.time(), event.subject(), json.readValue(event.data(), ObjectNode.class));
    }

    String of(String type, Instant time, String subject) {
        return of(type, time, subject, json.createObjectNode());
    }

    private String of(String type, Instant time, String subject, ObjectNode data) {
        var body = json.createObjectNode().put("type", type).put("timestamp", time.toString());
        body.set("data", data.put("subject", subject));
        return body.toString();
    }
}
