package io.rolewright.benchmarks.parts;

import io.rolewright.benchmarks.Result;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What single parts do in a second on one thread, each in a JVM of its own. */
@Command(name = "jmh", description = "Single parts, measured by JMH on one thread.", mixinStandardHelpOptions = true)
public final class JmhCommand implements Callable<Integer> {
    /** Every benchmark's class name ends so. */
    private static final String ALL = "Benchmark\\.";

    /** What a part must do in a second at least. */
    private static final Map<String, Double> BARS = Map.of(
            "TokenBenchmark.remembered",
            50_000.0,
            "MentionBenchmark.learned",
            5_000.0,
            "RankingBenchmark.score",
            100_000.0);

    @Parameters(
            paramLabel = "PATTERN",
            defaultValue = ALL,
            description = "Which: a regular expression of their names; all by default.")
    private String pattern = ALL;

    @Option(
            names = "--keep",
            paramLabel = "NAME",
            description =
                    "Keep the figures of a pattern in results/jmh-NAME.md; those of all parts are kept in jmh.md.")
    private @Nullable String kept;

    @Option(names = "--forks", defaultValue = "2", description = "JVMs for each; ${DEFAULT-VALUE} by default.")
    private int forks;

    @Option(names = "--rounds", defaultValue = "5", description = "Rounds in each JVM; ${DEFAULT-VALUE} by default.")
    private int rounds;

    @Override
    public Integer call() throws RunnerException {
        var options = new OptionsBuilder()
                .include(pattern)
                .mode(Mode.Throughput)
                .threads(1)
                .forks(forks)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(rounds)
                .measurementTime(TimeValue.seconds(2))
                .jvmArgsAppend("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED")
                .build();
        var result = new Result(resultName(), command());
        new Runner(options).run().forEach(one -> add(result, one));
        return kept != null || pattern.equals(ALL) ? exit(result.keep()) : exit(result.print());
    }

    private String resultName() {
        return kept == null ? "jmh" : "jmh-" + kept;
    }

    private String command() {
        var which = pattern.equals(ALL) ? "" : " '" + pattern + "'";
        return "jmh --forks %d --rounds %d%s%s".formatted(forks, rounds, kept == null ? "" : " --keep " + kept, which);
    }

    private static int exit(boolean held) {
        return held ? 0 : 1;
    }

    private static String name(BenchmarkParams params) {
        var name = new StringBuilder(params.getBenchmark().replaceFirst(".*\\.(?=\\w+\\.\\w+$)", ""));
        params.getParamsKeys().forEach(key -> name.append(' ').append(params.getParam(key)));
        return name.toString();
    }

    private static void add(Result result, RunResult one) {
        var name = name(one.getParams());
        var score = one.getPrimaryResult();
        var bar = BARS.get(name);
        if (bar != null) {
            result.atLeast(bar, name, score.getScore(), "per second");
        } else {
            result.add(name, score.getScore(), "per second");
        }
        if (!Double.isNaN(score.getScoreError())) {
            result.add(name + ", error", 100 * score.getScoreError() / score.getScore(), "%");
        }
    }
}
