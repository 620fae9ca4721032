package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
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
        profile.workRights().forEach(right -> meta.withArray("workRights").add(json(right)));
        profile.seniority().ifPresent(level -> meta.set("seniority", json(level)));
        ArrayNode findings = meta.putArray("findings");
        Stream.concat(document.findings().stream(), profile.findings().stream())
                .forEach(finding -> findings.add(json(finding)));
        meta.set("versions", versions);
        return meta;
    }

    private static ObjectNode json(Extracted<WorkRight> stated) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("kind", stated.value().kind().name());
        stated.value().country().ifPresent(country -> json.put("country", country));
        stated.value().visa().ifPresent(visa -> json.put("visa", visa));
        json.set("span", JsonTrace.json(stated.span()));
        return json.put("confidence", JsonTrace.rounded(stated.confidence()));
    }

    private static ObjectNode json(CareerLevel seniority) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("level", seniority.level().name())
                .put("months", seniority.months());
        ArrayNode spans = json.putArray("spans");
        seniority.evidence().forEach(span -> spans.add(JsonTrace.json(span)));
        return json.put("confidence", JsonTrace.rounded(seniority.confidence()));
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
