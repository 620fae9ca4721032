package io.rolewright.benchmarks.parts;

import io.rolewright.engine.mention.Mention;
import io.rolewright.engine.mention.MentionFinder;
import io.rolewright.engine.mention.Tokens;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What one sentence of an advert names, of 20 tokens as is usual. */
@State(Scope.Benchmark)
public class MentionBenchmark {
    private static final Tokens SENTENCE = Tokens.cut("You have at least three years of experience with Java and"
            + " Kubernetes and are able to work closely with our product teams.");

    private final MentionFinder learned = MentionFinder.learned(Taxonomy.bundled());
    private final MentionFinder ruled = MentionFinder.byRules(Taxonomy.bundled());

    @Benchmark
    public List<Mention> learned() {
        return learned.find(SENTENCE);
    }

    @Benchmark
    public List<Mention> byRules() {
        return ruled.find(SENTENCE);
    }
}
