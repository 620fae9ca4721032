package io.rolewright.hiring.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The names of the members in which a thing differs from what it was. */
final class Difference {
    private final List<String> members = new ArrayList<>();

    Difference of(String member, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            members.add(member);
        }
        return this;
    }

    List<String> members() {
        return List.copyOf(members);
    }
}
