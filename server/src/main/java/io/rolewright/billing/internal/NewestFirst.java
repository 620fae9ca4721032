package io.rolewright.billing.internal;

import io.rolewright.shared.Cursors;
import io.rolewright.shared.Page;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cuts lists into pages, newest first: ids rise with time. */
@Component
public class NewestFirst {
    private final Cursors cursors;

    NewestFirst(Cursors cursors) {
        this.cursors = cursors;
    }

    /** Reads things, newest first, those behind one. */
    public interface Batch<T> {
        List<T> read(@Nullable UUID behind, int most);
    }

    /** @param question what is asked for, to which a cursor belongs */
    public <T> Page<T> page(String question, Batch<T> batch, Function<T, UUID> id, int limit, @Nullable String cursor) {
        var behind = cursor == null
                ? null
                : UUID.fromString(cursors.read(question, cursor).getFirst());
        return Page.cut(
                batch.read(behind, limit + 1),
                limit,
                last -> cursors.write(question, List.of(id.apply(last).toString())));
    }
}
