package io.rolewright.hiring.internal;

import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.Id;
import io.rolewright.shared.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cuts what is about candidates into pages, newest first: what is about those whom who calls may see. */
@Component
class VisiblePages {
    private final VisibleCandidates visible;
    private final Cursors cursors;

    VisiblePages(VisibleCandidates visible, Cursors cursors) {
        this.visible = visible;
        this.cursors = cursors;
    }

    /**
     * Where the things come from.
     *
     * @param batches the newest first, those behind one, at most so many
     * @param id of a thing
     * @param candidate whom it is about
     */
    record Source<T>(Batches<T> batches, Function<T, Id> id, Function<T, CandidateId> candidate) {}

    /** Reads things, newest first. */
    interface Batches<T> {
        List<T> read(@Nullable UUID behind, int most);
    }

    /** @param question what is asked for, to which a cursor belongs */
    <T> Page<T> page(String question, Source<T> source, int limit, @Nullable String cursor) {
        var behind = cursor == null
                ? null
                : UUID.fromString(cursors.read(question, cursor).getFirst());
        return Page.cut(
                shown(source, behind, limit + 1),
                limit,
                last -> cursors.write(question, List.of(source.id().apply(last).text())));
    }

    /** Pages are full although some may not be seen, so that nobody can tell that there are such. */
    private <T> List<T> shown(Source<T> source, @Nullable UUID behind, int most) {
        var shown = new ArrayList<T>();
        var last = behind;
        while (shown.size() < most) {
            var batch = source.batches().read(last, most);
            shown.addAll(visible.only(batch, source.candidate()));
            if (batch.size() < most) {
                break;
            }
            last = source.id().apply(batch.getLast()).value();
        }
        return shown.subList(0, Math.min(shown.size(), most));
    }
}
