package io.rolewright.runtime.conversions;

import io.rolewright.shared.Id;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.BeanUtils;

/** Every type of id there is, and how to make one of a type. */
final class IdTypes {
    private IdTypes() {}

    static List<Class<? extends Id>> all() {
        return Arrays.stream(Id.class.getPermittedSubclasses())
                .<Class<? extends Id>>map(type -> type.asSubclass(Id.class))
                .toList();
    }

    static <T extends Id> T of(Class<T> type, UUID value) {
        return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(type), value);
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    static <T extends Id> T of(Class<T> type, String text) {
        // Only the 36 characters: UUID.fromString alone also takes "1-1-1-1-1".
        if (text.length() != 36) {
            throw new IllegalArgumentException("an id has 36 characters");
        }
        return of(type, UUID.fromString(text));
    }
}
