package io.rolewright.matching.internal.index;

import static io.rolewright.matching.internal.index.People.vector;

import io.rolewright.matching.internal.index.TextQuery.Term;
import io.rolewright.shared.CandidateId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An index to be filled and asked. */
abstract class IndexFixture {
    protected static final Term NURSE = new Term(TextField.TITLE, "nurse");

    protected CandidateIndex index;

    /** An empty index of its own. */
    protected abstract CandidateIndex open();

    @BeforeEach
    void begin() {
        index = open();
    }

    @AfterEach
    void end() {
        index.close();
    }

    protected final void put(People.Draft... drafts) {
        index.upsert(Arrays.stream(drafts).map(People.Draft::done).toList());
        index.refresh();
    }

    protected final List<CandidateId> found(TextQuery query, Filter filter) {
        try (var selection = index.select(filter)) {
            return selection.textTopK(query, 10).stream().map(Hit::candidate).toList();
        }
    }

    protected final List<CandidateId> near(long seed, Filter filter, int k) {
        return near(vector(seed), filter, k);
    }

    protected final List<CandidateId> near(QuantizedVector vector, Filter filter, int k) {
        try (var selection = index.select(filter)) {
            return selection.knnTopK(vector, k).stream().map(Hit::candidate).toList();
        }
    }

    protected final long passing(Filter filter) {
        try (var selection = index.select(filter)) {
            return selection.count();
        }
    }

    protected static Term word(String token) {
        return new Term(TextField.WORDS, token);
    }

    protected static Term heavy(String token) {
        return new Term(TextField.WORDS, token, 3);
    }
}
