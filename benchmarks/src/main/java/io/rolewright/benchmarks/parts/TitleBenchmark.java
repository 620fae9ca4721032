package io.rolewright.benchmarks.parts;

import io.rolewright.engine.taxonomy.OccupationFinder;
import io.rolewright.engine.taxonomy.OccupationMatch;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.taxonomy.TitleLanguage;
import io.rolewright.engine.titles.TitleHit;
import io.rolewright.engine.titles.TitleLabel;
import io.rolewright.engine.titles.TitleMatcher;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From a vacancy's title to occupations of the starter taxonomy, without the model of meaning. */
@State(Scope.Benchmark)
public class TitleBenchmark {
    private static final String TITLE = "Snr Mechanical Design Engineer (12 month FTC) - Leeds - £45k + car";

    private final Taxonomy taxonomy = Taxonomy.bundled();
    private final OccupationFinder finder = new OccupationFinder(taxonomy);
    private final TitleMatcher matcher = TitleMatcher.lexical(labels(), new TitleLanguage(taxonomy));

    private List<TitleLabel> labels() {
        return taxonomy.occupations().stream()
                .flatMap(occupation -> Stream.concat(Stream.of(occupation.title()), occupation.titles().stream())
                        .map(title -> new TitleLabel(occupation.id(), title)))
                .toList();
    }

    @Benchmark
    public List<OccupationMatch> find() {
        return finder.match(TITLE);
    }

    @Benchmark
    public List<TitleHit> rank() {
        return matcher.best(TITLE, 100);
    }
}
