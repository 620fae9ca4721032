package io.rolewright.runtime.conversions;

import io.rolewright.shared.Id;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Ids in JSON: their text. */
@Component
class IdModule extends SimpleModule {
    IdModule() {
        super("ids");
        addSerializer(Id.class, new Writing());
        IdTypes.all().forEach(this::addReading);
    }

    private <T extends Id> void addReading(Class<T> type) {
        addDeserializer(type, new Reading<>(type));
    }

    private static final class Writing extends ValueSerializer<Id> {
        @Override
        public void serialize(Id id, JsonGenerator out, SerializationContext context) {
            out.writeString(id.text());
        }
    }

    private static final class Reading<T extends Id> extends ValueDeserializer<T> {
        private final Class<T> type;

        Reading(Class<T> type) {
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            var text = in.getValueAsString();
            try {
                return IdTypes.of(type, text == null ? "" : text);
            } catch (IllegalArgumentException malformed) {
                throw context.weirdStringException(text, type, "not an id");
            }
        }
    }
}
