package io.rolewright.engine.resume;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.Finding;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What {@code meta.rolewright} says about a reading. */
final class JsonMeta {
    private JsonMeta() {}

    static ObjectNode of(Document document, Profile profile, JsonTrace trace, ObjectNode versions) {
        ObjectNode meta = JsonNodeFactory.instance
                .objectNode()
                .put("file", document.name())
                .put("mediaType", document.mediaType())
                .put("sha256", document.sha256())
                .put("language", profile.language());
        meta.set("spans", trace.spans());
        meta.set("confidence", trace.confidence());
        meta.set("skills", trace.skills());
        ArrayNode findings = meta.putArray("findings");
        Stream.concat(document.findings().stream(), profile.findings().stream())
                .forEach(finding -> findings.add(json(finding)));
        meta.set("versions", versions);
        return meta;
    }

    private static ObjectNode json(Finding finding) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("code", finding.code())
                .put("severity", finding.severity().name());
        if (finding.span() != null) {
            json.set("span", JsonTrace.json(finding.span()));
        }
        return json;
    }
}
