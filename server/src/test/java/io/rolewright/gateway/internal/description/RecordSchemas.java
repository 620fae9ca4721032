package io.rolewright.gateway.internal.description;

import io.rolewright.runtime.web.Presence;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Schemas of records: what must be there, and the record's Javadoc as the text. */
@Component
class RecordSchemas implements ModelConverter {
    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var schema = chain.next().resolve(type, context, chain);
        var raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && raw.isRecord() && raw.getName().startsWith("io.rolewright.")) {
            model(schema, context).ifPresent(model -> describe(model, raw));
        }
        return schema;
    }

    private static Optional<Schema<?>> model(Schema<?> schema, ModelConverterContext context) {
        if (schema.get$ref() == null) {
            return Optional.of(schema);
        }
        return Optional.ofNullable(
                context.getDefinedModels().get(schema.get$ref().substring(REFERENCE.length())));
    }

    private static void describe(Schema<?> model, Class<?> type) {
        if (model.getProperties() == null) {
            return;
        }
        model.setDescription(Texts.of(type));
        model.setRequired(Arrays.stream(type.getRecordComponents())
                .filter(Presence::isRequired)
                .map(RecordComponent::getName)
                .sorted()
                .toList());
        var texts = Texts.components(type);
        model.getProperties().forEach((name, property) -> property.setDescription(texts.get(name)));
    }
}
