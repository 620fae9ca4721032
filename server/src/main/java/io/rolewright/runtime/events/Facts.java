package io.rolewright.runtime.events;

import io.rolewright.events.Event;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads facts out of their envelopes; members that a newer release added are ignored. */
@Component
class Facts {
    private final ObjectReader reader;

    Facts(JsonMapper json) {
        reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    <E extends Event> E read(Envelope envelope, Class<E> type) {
        return reader.forType(type).readValue(envelope.data());
    }
}
