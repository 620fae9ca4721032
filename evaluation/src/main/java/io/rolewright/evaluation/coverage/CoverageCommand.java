package io.rolewright.evaluation.coverage;

import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.evaluation.Datasets;
import io.rolewright.evaluation.skills.Sentence;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval coverage}: how much of real adverts the bundled taxonomy knows, each figure against its bar. */
@Command(name = "coverage", description = "How much of real adverts the taxonomy knows, against four bars.")
public final class CoverageCommand implements Callable<Integer> {
    private static final int FAILED = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Datasets datasets = new Datasets();

    @Option(
            names = "--sentences",
            paramLabel = "FILE",
            defaultValue = "dev.json",
            description = "File of skillspan to measure on; default: ${DEFAULT-VALUE}.")
    private String sentences = "dev.json";

    /** 0 when all bars hold, 1 when one does not, 2 when the sets are not there. */
    @Override
    public Integer call() throws IOException {
        Path skillspan = datasets.find("skillspan", sentences);
        Path titles = datasets.find("job_ads_uk776", "labels.tsv");
        Taxonomy taxonomy = Taxonomy.bundled();
        List<Figure> figures = new ArrayList<>(SkillCoverage.measure(taxonomy, Sentence.read(skillspan)));
        figures.addAll(TitleCoverage.measure(taxonomy, AdvertTitle.read(titles), Categories.bundled()));
        print("taxonomy %s %s", taxonomy.version(), taxonomy.sha256());
        figures.forEach(figure -> print("%s", figure.line()));
        return figures.stream().allMatch(Figure::holds) ? 0 : FAILED;
    }

    private void print(String format, Object... arguments) {
        PrintWriter out = commandLine().getOut();
        out.println(format.formatted(arguments));
        out.flush();
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec, "picocli sets it before the call").commandLine();
    }
}
