package io.rolewright.matching.internal;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.SkillDemand;
import io.rolewright.engine.embedding.Embedder;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.SkillEvidence;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.matching.internal.index.QuantizedVector;
import io.rolewright.reading.LiveModels;
import io.rolewright.reading.ModelSet;
import io.rolewright.runtime.meaning.MeaningModel;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What people and adverts are about, as vectors: both by titles and skills, so that they are alike where the work is, and
 * never by who somebody is.
 */
@Component
class Meanings {
    /** The name of the model where none can run. */
    static final String NONE = "none";

    /** As many as the model takes in whole. */
    private static final int TITLES = 5;

    private static final int SKILLS = 30;

    private final MeaningModel model;
    private final MatchingSettings settings;
    private final LiveModels<ModelSet> read;

    Meanings(MeaningModel model, MatchingSettings settings, LiveModels<ModelSet> read) {
        this.model = model;
        this.settings = settings;
        this.read = read;
    }

    /** What made a vector, and the vector where there is one. */
    record Meaning(String model, Optional<QuantizedVector> vector) {}

    /** Names the model that makes vectors now, or {@link #NONE}. */
    String model() {
        return embedder().map(Embedder::model).orElse(NONE);
    }

    Meaning of(Profile profile) {
        var titles = profile.employments().stream()
                .flatMap(job -> job.title().stream())
                .map(Extracted::value)
                .distinct()
                .limit(TITLES);
        return of(titles, profile.skills().stream().map(SkillEvidence::skill));
    }

    Meaning of(Advert advert) {
        return of(
                Stream.of(advert.posting().title()),
                advert.skills().stream().map(SkillDemand::skill).distinct());
    }

    private Meaning of(Stream<String> titles, Stream<String> skills) {
        var taxonomy = read.get().taxonomy();
        var names = skills.flatMap(skill -> taxonomy.skill(skill).stream())
                .map(Skill::name)
                .limit(SKILLS);
        return of(Stream.concat(titles, names).collect(Collectors.joining(". ")));
    }

    private Meaning of(String text) {
        var embedder = embedder();
        return new Meaning(
                embedder.map(Embedder::model).orElse(NONE),
                embedder.filter(used -> !text.isBlank())
                        .map(used -> QuantizedVector.of(used.model(), used.embed(text))));
    }

    private Optional<Embedder> embedder() {
        return settings.meaning() == MatchingSettings.Meaning.OFF ? Optional.empty() : model.get();
    }
}
