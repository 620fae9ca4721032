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
    private final MeaningModel model;
    private final Map<Taxonomy, Map<TitleWeights, WeakReference<TitleReader>>> readers = new WeakHashMap<>();

    /** @param asksMeaning whether the model of meaning is asked about titles whose words say nothing */
    public TitleReaders(boolean asksMeaning, MeaningModel model) {
        this.asksMeaning = asksMeaning;
        this.model = model;
    }

    /**
     * A reader.
     *
     * @param weights how titles are compared where the model of meaning is asked
     */
    public synchronized TitleReader of(Taxonomy taxonomy, TitleWeights weights) {
        var known = readers.computeIfAbsent(taxonomy, any -> new HashMap<>());
        var reference = known.get(weights);
        var reader = reference == null ? null : reference.get();
        if (reader == null) {
            reader = made(taxonomy, weights);
            known.put(weights, new WeakReference<>(reader));
        }
        return reader;
    }

    private TitleReader made(Taxonomy taxonomy, TitleWeights weights) {
        var lexical = TitleReader.lexical(taxonomy);
        return asksMeaning ? new TitlesWithMeaning(taxonomy, lexical, weights, model) : lexical;
    }

    /** Whether a model of meaning is asked; loads it. */
    public boolean haveMeaning() {
        return asksMeaning && model.get().isPresent();
    }
}
