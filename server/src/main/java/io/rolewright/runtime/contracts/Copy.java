package io.rolewright.runtime.contracts;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** What happens to a value on its way between two services of one process. */
interface Copy {
    /** Records are immutable: they are handed over as they are. */
    Copy NONE = (value, type) -> value;

    @Nullable
    Object of(@Nullable Object value, Type type);
}
