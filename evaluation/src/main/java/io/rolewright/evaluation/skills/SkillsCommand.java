package io.rolewright.evaluation.skills;

import io.rolewright.engine.mention.Card;
import io.rolewright.engine.mention.Layer;
import io.rolewright.engine.mention.MentionFinder;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.evaluation.Datasets;
import io.rolewright.evaluation.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval skills}: how right mentions are on sentences of SkillSpan, with and without learning. */
@Command(
        name = "skills",
        description = "How right mentions of skills are, strictly and leniently, beside a gazetteer.",
        mixinStandardHelpOptions = true)
public final class SkillsCommand implements Callable<Integer> {
    private static final String LEARNED = "ours, learned";
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

    @Option(names = "--no-report", description = "Print only; leave evaluation/reports alone.")
    private boolean printOnly;

    /** 0 when lenient F1 of Knowledge is at least 0.60 with learning, 1 when it is not, 2 when the set is not there. */
    @Override
    public Integer call() throws IOException {
        List<Sentence> read = Sentence.read(datasets.find("skillspan", sentences));
        Taxonomy taxonomy = Taxonomy.bundled();
        Map<String, MentionFinder> finders = new LinkedHashMap<>();
        finders.put(LEARNED, MentionFinder.learned(taxonomy));
        finders.put("ours, without learning", MentionFinder.byRules(taxonomy));
        finders.put("gazetteer", new Gazetteer(taxonomy));
        Map<String, Map<Layer, SpanTally>> tallies = new LinkedHashMap<>();
        finders.forEach((name, finder) -> tallies.put(name, SpanTally.of(finder, read)));
        SkillsTable table = new SkillsTable(tallies);
        print(table.rows());
        if (!printOnly) {
            keep(taxonomy, read.size(), table);
        }
        SpanTally learned = Objects.requireNonNull(
                Objects.requireNonNull(tallies.get(LEARNED)).get(Layer.KNOWLEDGE));
        return learned.lenient().f1() >= SkillsTable.LENIENT_KNOWLEDGE ? 0 : FAILED;
    }

    private void print(List<List<String>> rows) {
        PrintWriter out = commandLine().getOut();
        out.println(SkillsTable.line(SkillsTable.HEAD));
        rows.forEach(row -> out.println(SkillsTable.line(row)));
        out.flush();
    }

    private void keep(Taxonomy taxonomy, int count, SkillsTable table) throws IOException {
        Report kept = new Report("Mentions of skills in adverts", "./rolewright eval skills --sentences " + sentences);
        kept.note("%d sentences of SkillSpan, %s.".formatted(count, sentences));
        kept.table(SkillsTable.HEAD, table.rows());
        table.missed(LEARNED).forEach(kept::note);
        kept.note(
                "Strict: a told span is right when a true span of the same layer has the same first and last token."
                        + " Lenient: a told span is right when it overlaps a true one of the same layer (precision); a true one is"
                        + " found when it overlaps a told one of the same layer (recall). Both are micro averages over all spans.");
        kept.note(
                "The bar for strict F1 is what is published for fine-tuned models of the BERT family, on the set's test"
                        + " part. The gazetteer finds every name of the taxonomy in any case, the longest first, without context.");
        Card card = Card.bundled();
        kept.note("Model %s %s, sha256 %s, learned from SkillSpan's train part alone (%s). Taxonomy %s, sha256 %s."
                .formatted(
                        card.name(),
                        card.version(),
                        card.sha256(),
                        card.license(),
                        taxonomy.version(),
                        taxonomy.sha256()));
        kept.keep("skills");
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec, "picocli sets it before the call").commandLine();
    }
}
