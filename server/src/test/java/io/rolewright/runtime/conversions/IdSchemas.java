package io.rolewright.runtime.conversions;

import io.swagger.v3.oas.models.media.StringSchema;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;

/** Ids in the API's description: {@code string} of format {@code uuid}. */
@Component
class IdSchemas {
    IdSchemas() {
        var settings = SpringDocUtils.getConfig();
        IdTypes.all().forEach(type -> settings.replaceWithSchema(type, new StringSchema().format("uuid")));
    }
}
