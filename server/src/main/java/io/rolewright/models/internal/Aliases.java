package io.rolewright.models.internal;

import io.rolewright.events.models.Alias;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which version each alias of a model names. {@code PREVIOUS} is what was live before what is live; after a rollback it is
 * empty, so that no rollback follows another.
 */
record Aliases(Map<Alias, Integer> versions) {
    static final Aliases NONE = new Aliases(Map.of());

    Aliases {
        versions = Map.copyOf(versions);
    }

    /** One alias that names something else than before. */
    record Move(
            Alias alias,
            @Nullable Integer version,
            @Nullable Integer before) {}

    Optional<Integer> get(Alias alias) {
        return Optional.ofNullable(versions.get(alias));
    }

    boolean isLive(int version) {
        return get(Alias.LIVE).filter(live -> live == version).isPresent();
    }

    /** The aliases of one version. */
    List<Alias> of(int version) {
        return versions.entrySet().stream()
                .filter(entry -> entry.getValue() == version)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    Aliases shadow(int version) {
        return with(Alias.SHADOW, version);
    }

    /** A version becomes live; it is no shadow any more, and what was live can be had back. */
    Aliases live(int version) {
        var promoted = with(Alias.PREVIOUS, versions.get(Alias.LIVE)).with(Alias.LIVE, version);
        return get(Alias.SHADOW).filter(shadow -> shadow == version).isPresent()
                ? promoted.with(Alias.SHADOW, null)
                : promoted;
    }

    /** What was live before is live again; nothing when there is no such version. */
    Optional<Aliases> rolledBack() {
        return get(Alias.PREVIOUS).map(previous -> live(previous).with(Alias.PREVIOUS, null));
    }

    /** What has to move for these to become others. */
    List<Move> movesTo(Aliases after) {
        var moves = new ArrayList<Move>();
        for (var alias : Alias.values()) {
            var now = after.versions.get(alias);
            var before = versions.get(alias);
            if (!Optional.ofNullable(now).equals(Optional.ofNullable(before))) {
                moves.add(new Move(alias, now, before));
            }
        }
        return moves;
    }

    private Aliases with(Alias alias, @Nullable Integer version) {
        var changed = new EnumMap<Alias, Integer>(Alias.class);
        changed.putAll(versions);
        if (version == null) {
            changed.remove(alias);
        } else {
            changed.put(alias, version);
        }
        return new Aliases(changed);
    }
}
