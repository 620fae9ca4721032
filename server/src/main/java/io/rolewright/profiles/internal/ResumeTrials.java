package io.rolewright.profiles.internal;

import io.rolewright.engine.resume.ResumeModels;
import io.rolewright.engine.resume.ResumeParser;
import io.rolewright.engine.titles.TitleReader;
import io.rolewright.models.GateReport.Result;
import io.rolewright.reading.Gates;
import io.rolewright.reading.ModelKind;
import io.rolewright.reading.ModelSet;
import io.rolewright.reading.Trial;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What {@code profiles} asks of versions of models: to read a gold set not much less right than the ones of the jar, and quickly.
 * Titles are understood by their words alone, so that no trial waits for the model of meaning.
 */
@Component
class ResumeTrials {
    private final ProfileSettings settings;
    private final Clock clock;

    ResumeTrials(ProfileSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Map<ModelKind<?>, Trial> all() {
        return Map.of(
                ModelKind.TAXONOMY,
                (tried, known) -> right(ResumeGold.whole(), tried, known),
                ModelKind.SECTIONS,
                (tried, known) -> right(ResumeGold.ofUnknownHeadings(), tried, known),
                ModelKind.CONFIDENCES,
                this::honest);
    }

    private List<Result> right(ResumeGold gold, ModelSet tried, ModelSet known) {
        return List.of(
                Gates.quality("quality", set -> gold.right(parser(set)), tried, known, settings.qualityLoss()),
                Gates.latency(gold.documents(), parser(tried)::parse, settings.latency()));
    }

    private List<Result> honest(ModelSet tried, ModelSet known) {
        var gold = ResumeGold.whole();
        return List.of(Gates.quality("quality", set -> gold.honest(parser(set)), tried, known, settings.qualityLoss()));
    }

    private ResumeParser parser(ModelSet set) {
        var taxonomy = set.taxonomy();
        var models = new ResumeModels(set.get(ModelKind.SECTIONS), set.get(ModelKind.CONFIDENCES));
        return new ResumeParser(taxonomy, clock, TitleReader.lexical(taxonomy), models);
    }
}
