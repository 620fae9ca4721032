package io.rolewright.cli;

import io.rolewright.engine.resume.JsonResume;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.shared.Version;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Shows a résumé. */
final class ResumeLines implements Lines<Desk.ReadResume> {
    private final Taxonomy taxonomy;
    private final JsonResume json;

    ResumeLines(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.json = new JsonResume(taxonomy, Version.current());
    }

    @Override
    public Stream<ObjectNode> json(Desk.ReadResume read) {
        return Stream.of(json.of(read.document(), read.profile()));
    }

    @Override
    public String text(Desk.ReadResume read) {
        return ResumeText.of(read, taxonomy);
    }
}
