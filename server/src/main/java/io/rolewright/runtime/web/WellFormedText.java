package io.rolewright.runtime.web;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Refuses text that cannot be stored or written in UTF-8: U+0000, and half of a surrogate pair. */
final class WellFormedText extends SimpleModule {
    WellFormedText() {
        super("well-formed text");
        addDeserializer(String.class, new Reading());
    }

    static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || isHalfOfAPair(point));
    }

    private static boolean isHalfOfAPair(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static final class Reading extends StdScalarDeserializer<String> {
        Reading() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser in, DeserializationContext context) {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(getValueType(context), in);
            }
            var text = in.getString();
            if (!isWellFormed(text)) {
                throw context.weirdStringException("", String.class, "not well-formed");
            }
            return text;
        }
    }
}
