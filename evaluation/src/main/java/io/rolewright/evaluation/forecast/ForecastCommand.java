package io.rolewright.evaluation.forecast;

import io.rolewright.evaluation.Publication;
import io.rolewright.evaluation.generator.years.AgencyYears;
import io.rolewright.evaluation.resumefields.Seeds;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code eval forecast}: how wrong forecasts are, and whether their intervals hold what they promise. */
@Command(
        name = "forecast",
        description =
                "Forecasts of applications, placements and revenue beside what came, on two years of made-up agencies.",
        mixinStandardHelpOptions = true)
public final class ForecastCommand implements Callable<Integer> {
    private static final String SEEDS = "1-5";

    @Option(
            names = {"--seed", "--seeds"},
            paramLabel = "N",
            defaultValue = SEEDS,
            description = "A made-up agency, or a range of them. Default: ${DEFAULT-VALUE}.")
    private String seeds = SEEDS;

    @Option(
            names = "--scale",
            defaultValue = "1",
            description = "Size of the agencies: 1 has about 30 new jobs a week. Default: ${DEFAULT-VALUE}.")
    private double scale = 1;

    @Mixin
    private Publication publication = new Publication();

    /** 0 when all bars hold, 1 when one does not. */
    @Override
    public Integer call() throws IOException {
        Map<Long, List<Figures>> figures = new TreeMap<>();
        for (long seed : Seeds.of(seeds)) {
            figures.put(seed, new BackTests(History.of(AgencyYears.of(seed, scale))).all());
        }
        ForecastReport report = new ForecastReport(figures, seeds);
        String name = seeds.equals(SEEDS) ? "forecast" : "forecast-" + seeds;
        return publication.publish(report.report(), name, report.holds());
    }
}
