package io.rolewright.evaluation.resumefields;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.DocumentReader;
import io.rolewright.engine.document.InProcessReader;
import io.rolewright.engine.document.ReadingLimits;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.engine.resume.ResumeParser;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval resume-fields}: how right the fields of an agency's résumés are read, each figure against its bar. */
@Command(
        name = "resume-fields",
        description = "How right name, e-mail, phone, jobs, education and skills are read, beside a plain baseline.")
public final class ResumeFieldsCommand implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private final DocumentReader reader = new InProcessReader(ReadingLimits.standard());
    private final Taxonomy taxonomy = Taxonomy.bundled();
    private final ResumeParser parser = new ResumeParser(taxonomy, Clock.systemUTC());
    private final SkillIds skills = new SkillIds(taxonomy);
    private final Baseline baseline = new Baseline(taxonomy, skills);

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "An agency made by the generator, with its truth.json.")
    private Path agency = Path.of("");

    /** 0 when all bars hold, 1 when one does not, 2 when the folder holds no truth. */
    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(agency.resolve("truth.json"))) {
            print("error cli.truth-missing %s: no truth.json in it".formatted(agency));
            print("try: a folder that `eval generate` made");
            return WRONG_USAGE;
        }
        Comparison comparison = compare();
        comparison.lines().forEach(this::print);
        return comparison.holds() ? 0 : FAILED;
    }

    private Comparison compare() throws IOException {
        Comparison comparison = new Comparison();
        for (Map.Entry<String, Values> truth : new Truth(skills).read(agency).entrySet()) {
            count(comparison, truth.getKey(), truth.getValue());
        }
        return comparison;
    }

    /** A file that cannot be read counts as a reading without values. */
    private void count(Comparison comparison, String file, Values truth) throws IOException {
        try (InputStream content = Files.newInputStream(agency.resolve(file))) {
            Document document = reader.read(file, content);
            comparison.count(truth, Reading.of(parser.parse(document), skills), baseline.read(document.text()));
        } catch (UnreadableDocumentException e) {
            print("%s: %s".formatted(file, e.code()));
            comparison.count(truth, new Values(), new Values());
        }
    }

    private void print(String line) {
        PrintWriter out = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
