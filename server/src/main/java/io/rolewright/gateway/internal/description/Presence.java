package io.rolewright.gateway.internal.description;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Which components of a record must be there: those that are not {@link Nullable}. */
public final class Presence {
    private Presence() {}

    public static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
