package io.rolewright.runtime.titles;

import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.titles.TitleReader;
import io.rolewright.engine.titles.TitleWeights;
import io.rolewright.runtime.meaning.MeaningModel;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;

/** What reads titles, one for each taxonomy and weights that somebody reads with. */
public final class TitleReaders {
    private final boolean asksMeaning;
    private final Map<Taxonomy, Map<Way, WeakReference<TitleReader>>> readers = new WeakHashMap<>();

    /** @param asksMeaning whether the model of meaning is asked about titles whose words say nothing */
    public TitleReaders(boolean asksMeaning) {
        this.asksMeaning = asksMeaning;
    }

    private record Way(TitleWeights weights, MeaningModel model) {}

    /**
     * A reader.
     *
     * @param weights how titles are compared where the model of meaning is asked
     * @param model of meaning
     */
    public synchronized TitleReader of(Taxonomy taxonomy, TitleWeights weights, MeaningModel model) {
        var way = new Way(weights, model);
        var known = readers.computeIfAbsent(taxonomy, any -> new HashMap<>());
        var reference = known.get(way);
        var reader = reference == null ? null : reference.get();
        if (reader == null) {
            reader = made(taxonomy, way);
            known.put(way, new WeakReference<>(reader));
        }
        return reader;
    }

    private TitleReader made(Taxonomy taxonomy, Way way) {
        var lexical = TitleReader.lexical(taxonomy);
        return asksMeaning ? new TitlesWithMeaning(taxonomy, lexical, way.weights(), way.model()) : lexical;
    }

    /** Whether a model of meaning is asked and runs; loads it. */
    public boolean haveMeaning(MeaningModel model) {
        return asksMeaning && model.get().isPresent();
    }
}
