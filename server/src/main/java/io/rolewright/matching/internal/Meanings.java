package io.rolewright.matching.internal;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.embedding.Embedder;
import io.rolewright.engine.resume.Profile;
import io.rolewright.matching.internal.index.QuantizedVector;
import io.rolewright.reading.LiveModels;
import io.rolewright.reading.ModelKind;
import io.rolewright.reading.ModelSet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What people and adverts mean, as vectors. */
@Component
class Meanings {
    /** The name of the model where none can run. */
    static final String NONE = "none";

    private final MatchingSettings settings;
    private final LiveModels<ModelSet> read;

    Meanings(MatchingSettings settings, LiveModels<ModelSet> read) {
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
        return of(new MeaningText(read.get().taxonomy()).of(profile));
    }

    Meaning of(Advert advert) {
        return of(new MeaningText(read.get().taxonomy()).of(advert));
    }

    private Meaning of(String text) {
        var embedder = embedder();
        return new Meaning(
                embedder.map(Embedder::model).orElse(NONE),
                embedder.filter(used -> !text.isBlank())
                        .map(used -> QuantizedVector.of(used.model(), used.embed(text))));
    }

    private Optional<Embedder> embedder() {
        return settings.meaning() == MatchingSettings.Meaning.OFF
                ? Optional.empty()
                : read.get().get(ModelKind.MEANING).get();
    }
}
