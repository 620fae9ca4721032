package io.rolewright.runtime.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The components of any record, read as its declaration lists them. */
final class RecordParts {
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> !component.getType().isPrimitive())
                    .map(component -> {
                        component.getAccessor().setAccessible(true);
                        return component.getAccessor();
                    })
                    .toList();
        }
    };

    private RecordParts() {}

    /** Those that are there, but for numbers and truth values. */
    static Stream<Object> of(Record whole) {
        return ACCESSORS.get(whole.getClass()).stream()
                .map(accessor -> read(accessor, whole))
                .filter(Objects::nonNull);
    }

    private static Object read(Method accessor, Record whole) {
        try {
            return accessor.invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
