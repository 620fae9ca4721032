package io.rolewright.gateway.internal.description;

import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;

/** Schemas of types that are written otherwise than their members look: numbers that may be absent. */
@Component
class PlainSchemas {
    PlainSchemas() {
        SpringDocUtils.getConfig()
                .replaceWithSchema(OptionalDouble.class, new NumberSchema().format("double"))
                .replaceWithSchema(OptionalInt.class, new IntegerSchema());
    }
}
