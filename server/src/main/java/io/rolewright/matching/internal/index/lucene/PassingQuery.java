package io.rolewright.matching.internal.index.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Lets an evaluated filter stand in a query; for the searcher by which it was evaluated. */
final class PassingQuery extends Query {
    private final Passing passing;

    PassingQuery(Passing passing) {
        this.passing = passing;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                return passing.count(leaf) == 0 ? null : supplier(leaf, mode, score());
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private ScorerSupplier supplier(LeafReaderContext leaf, ScoreMode mode, float score) {
        return new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) {
                return new ConstantScoreScorer(score, mode, passing.iterator(leaf));
            }

            @Override
            public long cost() {
                return passing.count(leaf);
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "passing";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PassingQuery query && query.passing == passing;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(passing);
    }
}
