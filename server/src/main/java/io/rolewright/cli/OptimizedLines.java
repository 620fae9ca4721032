package io.rolewright.cli;

import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.shared.Version;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;
import tools.jackson.databind.node.ObjectNode;

/** Optimised adverts as lines. */
final class OptimizedLines implements Lines<List<OptimizedAdvert>> {
    private final OptimizedJson json;

    OptimizedLines(Taxonomy taxonomy) {
        this.json = new OptimizedJson(taxonomy, Version.current());
    }

    @Override
    public Stream<ObjectNode> json(List<OptimizedAdvert> adverts) {
        return adverts.stream().map(json::of);
    }

    @Override
    public String text(List<OptimizedAdvert> adverts) {
        return new OptimizedText(Ansi.AUTO.enabled()).of(adverts);
    }
}
