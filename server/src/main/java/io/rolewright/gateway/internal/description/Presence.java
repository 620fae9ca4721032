package io.rolewright.gateway.internal.description;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which components of a record must be there: those that are neither {@link Nullable} nor an {@link Optional}. */
public final class Presence {
    private Presence() {}

    public static boolean isRequired(RecordComponent component) {
        return component.getType() != Optional.class
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
