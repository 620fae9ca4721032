package io.rolewright.adverts.internal;

import io.rolewright.engine.advert.AdvertParser;
import io.rolewright.engine.mention.MentionFinder;
import io.rolewright.engine.titles.TitleReader;
import io.rolewright.models.GateReport.Result;
import io.rolewright.reading.Gates;
import io.rolewright.reading.GoldText;
import io.rolewright.reading.ModelKind;
import io.rolewright.reading.ModelSet;
import io.rolewright.reading.Trial;
import io.rolewright.runtime.titles.TitleReaders;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** What {@code adverts} asks of versions of models: to read a gold set not much less right than the ones of the jar. */
@Component
class AdvertTrials {
    private final AdvertSettings settings;
    private final TitleReaders titles;

    AdvertTrials(AdvertSettings settings, TitleReaders titles) {
        this.settings = settings;
        this.titles = titles;
    }

    Map<ModelKind<?>, Trial> all() {
        return Map.of(
                ModelKind.TAXONOMY, this::taxonomy,
                ModelKind.MENTIONS, this::mentions,
                ModelKind.TITLES, this::titles,
                ModelKind.MEANING, this::titles);
    }

    /** {@code profiles} tells of {@code quality} and {@code latency}. */
    private List<Result> taxonomy(ModelSet tried, ModelSet known) {
        var gold = new AdvertGold();
        return List.of(quality("advert-quality", set -> gold.right(parser(set)), tried, known));
    }

    private List<Result> mentions(ModelSet tried, ModelSet known) {
        var gold = new AdvertGold();
        return List.of(
                quality("quality", set -> gold.rightOfTerms(parser(set)), tried, known),
                Gates.latency(gold.postings(), parser(tried)::parse, settings.latency()));
    }

    private Result quality(String gate, ToDoubleFunction<ModelSet> right, ModelSet tried, ModelSet known) {
        return Gates.quality(gate, right, tried, known, settings.qualityLoss());
    }

    private static AdvertParser parser(ModelSet set) {
        var taxonomy = set.taxonomy();
        var mentions = MentionFinder.learned(taxonomy, set.get(ModelKind.MENTIONS));
        return new AdvertParser(taxonomy, mentions, TitleReader.lexical(taxonomy));
    }

    /**
     * The weights and the model of meaning of the jar are what others are compared with. Others are asked about titles whose
     * words say nothing; where no model of meaning runs, nothing can be told of them.
     */
    private List<Result> titles(ModelSet tried, ModelSet known) {
        if (tried.isBundled(ModelKind.TITLES) && tried.isBundled(ModelKind.MEANING)) {
            return List.of(new Result("quality", true, null, null), new Result("latency", true, null, null));
        }
        if (!titles.haveMeaning(tried.get(ModelKind.MEANING))) {
            return List.of();
        }
        var gold = GoldText.read("/reading/titles.txt");
        return List.of(
                quality("quality", set -> right(gold, reader(set)), tried, known),
                Gates.latency(gold, title -> reader(tried).occupation(title.name()), settings.latency()));
    }

    private TitleReader reader(ModelSet set) {
        return titles.of(set.taxonomy(), set.get(ModelKind.TITLES), set.get(ModelKind.MEANING));
    }

    private static double right(List<GoldText> gold, TitleReader reader) {
        return gold.stream()
                .mapToDouble(title -> title.facts()
                                .equals(reader.occupation(title.name()).stream().toList())
                        ? 1
                        : 0)
                .average()
                .orElseThrow();
    }
}
