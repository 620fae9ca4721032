package io.rolewright.runtime.web;

import io.rolewright.runtime.processes.ServiceToken;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a neighbour wrote itself: members that are not known here are of another release and ignored. */
final class NeighbourBodies extends JacksonJsonHttpMessageConverter {
    NeighbourBodies(JsonMapper json) {
        super(json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return isOfNeighbour() && super.canRead(type, mediaType);
    }

    @Override
    public boolean canWrite(ResolvableType type, Class<?> valueClass, @Nullable MediaType mediaType) {
        return false;
    }

    private static boolean isOfNeighbour() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && ServiceToken.of(attributes.getRequest())
                        .filter(token -> !token.fromDoor())
                        .isPresent();
    }
}
