package io.rolewright.runtime.web;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which components of a record must be there: those that are neither {@link Nullable} nor optional by their type. */
public final class Presence {
    private static final Set<Class<?>> OPTIONAL =
            Set.of(Optional.class, OptionalDouble.class, OptionalInt.class, OptionalLong.class);

    private Presence() {}

    public static boolean isRequired(RecordComponent component) {
        return !OPTIONAL.contains(component.getType())
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
