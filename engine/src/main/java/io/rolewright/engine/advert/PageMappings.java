package io.rolewright.engine.advert;

import io.rolewright.engine.mapping.JsonText;
import io.rolewright.engine.mapping.MappedAnswer;
import io.rolewright.engine.mapping.Mapping;
import io.rolewright.engine.mapping.MappingLimits;
import io.rolewright.engine.mapping.Mappings;
import java.util.Optional;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;

/** What mappings read from a page: its layout, and the data of its scripts. */
final class PageMappings {
    private final Mappings mappings;
    private final ScriptData scripts;

    PageMappings(PostingLimits limits) {
        MappingLimits standard = MappingLimits.standard();
        MappingLimits ofPages = new MappingLimits(
                limits.bytes(), Math.max(limits.depth(), standard.depth()), standard.nodes(), limits.postings());
        this.mappings = new Mappings(ofPages);
        this.scripts = new ScriptData(mappings, new JsonText(ofPages));
    }

    Optional<MappedAnswer> layout(Document page) {
        return mappings.read(page);
    }

    Optional<JsonNode> scripts(Document page) {
        return scripts.posting(page);
    }

    Mapping generic() {
        return mappings.generic();
    }
}
