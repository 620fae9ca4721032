package io.rolewright.matching.internal.index.lucene;

import io.rolewright.matching.internal.index.DamagedIndexException;
import io.rolewright.matching.internal.index.Hit;
import io.rolewright.matching.internal.index.KeywordField;
import io.rolewright.matching.internal.index.QuantizedVector;
import io.rolewright.matching.internal.index.Selection;
import io.rolewright.matching.internal.index.TextQuery;
import io.rolewright.shared.ContractException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Refuses instead of answering from a folder that turns out to be damaged. */
final class GuardedSelection implements Selection {
    private final Selection selection;
    private final Function<DamagedIndexException, ContractException> refusal;

    GuardedSelection(Selection selection, Function<DamagedIndexException, ContractException> refusal) {
        this.selection = selection;
        this.refusal = refusal;
    }

    @Override
    public long count() {
        return ask(selection::count);
    }

    @Override
    public long count(TextQuery query) {
        return ask(() -> selection.count(query));
    }

    @Override
    public List<Hit> textTopK(TextQuery query, int k) {
        return ask(() -> selection.textTopK(query, k));
    }

    @Override
    public List<Hit> knnTopK(QuantizedVector vector, int k) {
        return ask(() -> selection.knnTopK(vector, k));
    }

    @Override
    public Map<String, Long> facet(KeywordField field, int most) {
        return ask(() -> selection.facet(field, most));
    }

    private <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (DamagedIndexException damage) {
            throw refusal.apply(damage);
        }
    }

    @Override
    public void close() {
        ask(() -> {
            selection.close();
            return true;
        });
    }
}
