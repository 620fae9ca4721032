package io.rolewright.models.internal;

import io.rolewright.events.models.Alias;
import io.rolewright.models.Deployed;
import io.rolewright.models.Model;
import io.rolewright.models.ModelSummary;
import io.rolewright.models.ModelVersion;
import io.rolewright.models.VersionSummary;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows models and versions; never their bytes. */
@Component
class ModelReading {
    private static final String MODELS = "models";

    private final Manifest manifest;
    private final ModelRows models;
    private final Versions versions;
    private final AliasMoves moves;
    private final Gates gates;
    private final Approvals approvals;
    private final Runs runs;
    private final Cursors cursors;

    ModelReading(
            Manifest manifest,
            ModelRows models,
            Versions versions,
            AliasMoves moves,
            Gates gates,
            Approvals approvals,
            Runs runs,
            Cursors cursors) {
        this.manifest = manifest;
        this.models = models;
        this.versions = versions;
        this.moves = moves;
        this.gates = gates;
        this.approvals = approvals;
        this.runs = runs;
        this.cursors = cursors;
    }

    /** The models by name. */
    Page<ModelSummary> list(int limit, @Nullable String cursor) {
        var after = cursor == null ? "" : cursors.read(MODELS, cursor).getFirst();
        var found = manifest.kinds().stream()
                .filter(kind -> kind.name().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        var page = Page.cut(found, limit, last -> cursors.write(MODELS, List.of(last.name())));
        return new Page<>(summaries(page.items()), page.next());
    }

    Model find(Kind kind) {
        return new Model(
                models.id(kind.name()), summaries(List.of(kind)).getFirst(), kind.gates(), runs.of(kind.name()));
    }

    /** In as many questions for many as for one. */
    private List<ModelSummary> summaries(List<Kind> kinds) {
        var names = kinds.stream().map(Kind::name).toList();
        var aliases = moves.ofAll(names);
        var counts = versions.counts(names);
        var named = versions.named(aliases).stream().collect(Collectors.groupingBy(Versions.Row::model));
        return kinds.stream()
                .map(kind -> new ModelSummary(
                        kind.name(),
                        kind.purpose(),
                        kind.format(),
                        counts.getOrDefault(kind.name(), 0),
                        named(Alias.LIVE, kind, aliases, named),
                        named(Alias.SHADOW, kind, aliases, named),
                        named(Alias.PREVIOUS, kind, aliases, named)))
                .toList();
    }

    private static @Nullable VersionSummary named(
            Alias alias, Kind kind, Map<String, Aliases> aliases, Map<String, List<Versions.Row>> rows) {
        var named = aliases.getOrDefault(kind.name(), Aliases.NONE);
        return rows.getOrDefault(kind.name(), List.of()).stream()
                .filter(row -> named.of(row.number()).contains(alias))
                .map(row -> summary(row, named))
                .findFirst()
                .orElse(null);
    }

    /** The newest first. */
    Page<VersionSummary> versions(Kind kind, int limit, @Nullable String cursor) {
        var question = "versions of " + kind.name();
        var before = cursor == null
                ? null
                : Integer.valueOf(cursors.read(question, cursor).getFirst());
        var aliases = moves.of(kind.name());
        var found = versions.list(kind.name(), before, limit + 1);
        return Page.cut(found, limit, last -> cursors.write(question, List.of(String.valueOf(last.number()))))
                .map(row -> summary(row, aliases));
    }

    /** The version that was live at a time, if one was. */
    Page<VersionSummary> liveAt(Kind kind, Instant time) {
        var aliases = moves.of(kind.name());
        return Page.of(
                moves
                        .liveAt(kind.name(), time)
                        .map(number -> summary(versions.get(kind.name(), number), aliases))
                        .stream()
                        .toList());
    }

    ModelVersion version(Kind kind, int number) {
        return version(kind, number, moves.of(kind.name()));
    }

    Deployed deployed(Kind kind) {
        var aliases = moves.of(kind.name());
        return new Deployed(
                aliases.get(Alias.LIVE)
                        .map(number -> version(kind, number, aliases))
                        .orElse(null),
                aliases.get(Alias.SHADOW)
                        .map(number -> version(kind, number, aliases))
                        .orElse(null),
                moves.liveSince(kind.name()).orElse(null));
    }

    private ModelVersion version(Kind kind, int number, Aliases aliases) {
        var row = versions.get(kind.name(), number);
        return new ModelVersion(
                kind.name(),
                summary(row, aliases),
                row.artifact(),
                kind.format(),
                row.text(),
                row.card().training(),
                row.metrics(),
                row.parents(),
                gates.of(kind.name(), number),
                approvals.of(kind.name(), number));
    }

    private static VersionSummary summary(Versions.Row row, Aliases aliases) {
        return new VersionSummary(
                row.number(),
                row.card().version(),
                row.hash(),
                row.artifact().size(),
                row.card().licence(),
                aliases.of(row.number()),
                row.registeredAt(),
                row.registeredBy());
    }
}
