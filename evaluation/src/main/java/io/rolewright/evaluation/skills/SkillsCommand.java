package io.rolewright.evaluation.skills;

import io.rolewright.engine.mention.Card;
import io.rolewright.engine.mention.Layer;
import io.rolewright.engine.mention.MentionFinder;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.evaluation.Bar;
import io.rolewright.evaluation.Datasets;
import io.rolewright.evaluation.Publication;
import io.rolewright.evaluation.Report;
import io.rolewright.evaluation.Scorecard;
import io.rolewright.evaluation.Unit;
import io.rolewright.evaluation.skills.SpanTally.Score;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code eval skills}: how right mentions are on sentences of SkillSpan, with and without learning. */
@Command(
        name = "skills",
        description = "How right mentions of skills are, strictly and leniently, beside a gazetteer.",
        mixinStandardHelpOptions = true)
public final class SkillsCommand implements Callable<Integer> {
    private static final String LEARNED = "ours, learned";
    private static final String RULED = "ours, without learning";
    private static final String GAZETTEER = "gazetteer";
    private static final Bar LENIENT_KNOWLEDGE = Bar.atLeast(0.60);

    /** What is published for fine-tuned models of the BERT family (Zhang et al., NAACL 2022). */
    private static final Map<Layer, Bar> PUBLISHED = Map.of(Layer.KNOWLEDGE, Bar.aim(0.64), Layer.SKILL, Bar.aim(0.56));

    @Mixin
    private Datasets datasets = new Datasets();

    @Mixin
    private Publication publication = new Publication();

    @Option(
            names = "--sentences",
            paramLabel = "FILE",
            defaultValue = "dev.json",
            description = "File of skillspan to measure on; default: ${DEFAULT-VALUE}.")
    private String sentences = "dev.json";

    /** 0 when lenient F1 of Knowledge is at least 0.60 with learning, 1 when it is not, 2 when the set is not there. */
    @Override
    public Integer call() throws IOException {
        List<Sentence> read = Sentence.read(datasets.find("skillspan", sentences));
        Taxonomy taxonomy = Taxonomy.bundled();
        Map<String, MentionFinder> finders = new LinkedHashMap<>();
        finders.put(LEARNED, MentionFinder.learned(taxonomy));
        finders.put(RULED, MentionFinder.byRules(taxonomy));
        finders.put(GAZETTEER, new Gazetteer(taxonomy));
        Map<String, Map<Layer, SpanTally>> tallies = new LinkedHashMap<>();
        finders.forEach((name, finder) -> tallies.put(name, SpanTally.of(finder, read)));
        SkillsTable table = new SkillsTable(tallies);
        Scorecard card = card(table);
        return publication.publish(report(taxonomy, read.size(), table, card), "skills", card.holds());
    }

    private static Scorecard card(SkillsTable table) {
        Scorecard card = new Scorecard(RULED, GAZETTEER);
        for (Layer layer : Layer.values()) {
            Bar bar = layer == Layer.KNOWLEDGE ? LENIENT_KNOWLEDGE : Bar.none();
            add(card, "lenient F1 of " + SkillsTable.name(layer), bar, table, layer, SpanTally::lenient);
            Bar aim = PUBLISHED.getOrDefault(layer, Bar.none());
            add(card, "strict F1 of " + SkillsTable.name(layer), aim, table, layer, SpanTally::strict);
        }
        return card;
    }

    private static void add(
            Scorecard card, String what, Bar bar, SkillsTable table, Layer layer, Function<SpanTally, Score> score) {
        ToDoubleFunction<String> f1 =
                finder -> score.apply(table.tally(finder, layer)).f1();
        card.add(
                what, Unit.SHARE, f1.applyAsDouble(LEARNED), bar, f1.applyAsDouble(RULED), f1.applyAsDouble(GAZETTEER));
    }

    private Report report(Taxonomy taxonomy, int count, SkillsTable table, Scorecard card) {
        Report kept = new Report("Mentions of skills in adverts", "./rolewright eval skills --sentences " + sentences);
        kept.note("%d sentences of SkillSpan, %s.".formatted(count, sentences));
        kept.card(card);
        kept.table(SkillsTable.HEAD, table.rows());
        kept.note(
                "Strict: a told span is right when a true span of the same layer has the same first and last token."
                        + " Lenient: a told span is right when it overlaps a true one of the same layer (precision); a true one is"
                        + " found when it overlaps a told one of the same layer (recall). Both are micro averages over all spans.");
        kept.note(
                "The aim for strict F1 is what is published for fine-tuned models of the BERT family, on the set's test"
                        + " part. The gazetteer finds every name of the taxonomy in any case, the longest first, without context.");
        Card model = Card.bundled();
        kept.note("Model %s %s, sha256 %s, learned from SkillSpan's train part alone (%s). Taxonomy %s, sha256 %s."
                .formatted(
                        model.name(),
                        model.version(),
                        model.sha256(),
                        model.license(),
                        taxonomy.version(),
                        taxonomy.sha256()));
        return kept;
    }
}
