package io.rolewright.reading;

import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.shared.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The models of one moment, one of each kind; whoever has a set reads with it to the end, whatever becomes live meanwhile. */
public final class ModelSet {
    private final SortedMap<String, ModelChoice<?>> choices;

    private ModelSet(SortedMap<String, ModelChoice<?>> choices) {
        this.choices = choices;
    }

    /** Those of the jar. */
    public static ModelSet bundled(Collection<ModelKind<?>> kinds) {
        var choices = new TreeMap<String, ModelChoice<?>>();
        kinds.forEach(kind -> choices.put(kind.name(), ModelChoice.bundled(kind)));
        return new ModelSet(choices);
    }

    /** The same with another model. */
    <T> ModelSet with(ModelChoice<T> choice) {
        var changed = new TreeMap<>(choices);
        changed.put(choice.kind().name(), choice);
        return new ModelSet(changed);
    }

    /** The same set, but for one model that is tried. */
    <T> ModelSet trying(ModelKind<T> kind, Supplier<T> model, String sha256) {
        return with(new ModelChoice<>(kind, sha256, Optional.empty(), Instant.EPOCH, model));
    }

    /** Whether the model of a kind is the one of the jar. */
    public boolean isBundled(ModelKind<?> kind) {
        return choice(kind.name()).isBundled();
    }

    /** The model of a kind. */
    @SuppressWarnings("unchecked") // A choice stands under the name of its kind.
    public <T> T get(ModelKind<T> kind) {
        return ((ModelChoice<T>) choice(kind.name())).value().get();
    }

    /** The names of skills and occupations. */
    public Taxonomy taxonomy() {
        return get(ModelKind.TAXONOMY);
    }

    ModelChoice<?> choice(String name) {
        return Objects.requireNonNull(choices.get(name), name);
    }

    List<ModelChoice<?>> choices() {
        return List.copyOf(choices.values());
    }

    boolean isSame(ModelSet other) {
        return hashes(this).equals(hashes(other));
    }

    private static List<String> hashes(ModelSet set) {
        return set.choices.values().stream().map(ModelChoice::sha256).toList();
    }

    /**
     * What reads, as {@code release/taxonomy@hash}, with {@code +model@hash} for each other model that is not the one of the
     * release. A hash is the beginning of the one of the bytes.
     */
    public String versions() {
        return Version.current() + "/" + TaxonomyName.of(taxonomy(), choice(ModelKind.TAXONOMY.name())) + others();
    }

    private String others() {
        return choices.values().stream()
                .filter(choice -> choice.kind() != ModelKind.TAXONOMY && !choice.isBundled())
                .map(choice -> "+" + choice.kind().name() + "@" + choice.shortHash())
                .collect(Collectors.joining());
    }

    /** When the last of them became live. */
    public Instant since() {
        return choices.values().stream()
                .map(ModelChoice::since)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
