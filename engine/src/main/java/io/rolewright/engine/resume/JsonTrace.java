package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.document.Span;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts values into JSON and keeps, by JSON pointer, where each came from and how sure it is. */
final class JsonTrace {
    private final ObjectNode spans = JsonNodeFactory.instance.objectNode();
    private final ObjectNode confidence = JsonNodeFactory.instance.objectNode();
    private final ObjectNode skills = JsonNodeFactory.instance.objectNode();

    void put(ObjectNode parent, String path, String key, Optional<Extracted<String>> value) {
        value.ifPresent(present -> put(parent, path, key, present));
    }

    void put(ObjectNode parent, String path, String key, Extracted<String> value) {
        parent.put(key, value.value());
        keep(path + "/" + key, value.span(), value.confidence());
    }

    /** {@code YYYY-MM}, or {@code YYYY} where only years are sure; what lasts has no end. */
    void period(ObjectNode parent, String path, Optional<Extracted<Period>> period) {
        period.ifPresent(found -> {
            int length = found.value().yearsOnly() ? 4 : 7;
            parent.put("startDate", found.value().start().toString().substring(0, length));
            keep(path + "/startDate", found.span(), found.confidence());
            found.value().end().ifPresent(end -> {
                parent.put("endDate", end.toString().substring(0, length));
                keep(path + "/endDate", found.span(), found.confidence());
            });
        });
    }

    void skill(String path, SkillEvidence skill) {
        keep(path + "/name", skill.mentions().getFirst(), skill.confidence());
        ObjectNode evidence = skills.putObject(path).put("id", skill.skill()).put("months", skill.months());
        skill.lastUsed().ifPresent(month -> evidence.put("lastUsed", month.toString()));
        ArrayNode mentions = evidence.putArray("mentions");
        skill.mentions().forEach(mention -> mentions.add(json(mention)));
    }

    ObjectNode spans() {
        return spans;
    }

    ObjectNode confidence() {
        return confidence;
    }

    /** Id, months, last use and all mentions of each skill, by pointer. */
    ObjectNode skills() {
        return skills;
    }

    static ArrayNode json(Span span) {
        return JsonNodeFactory.instance.arrayNode().add(span.start()).add(span.end());
    }

    private void keep(String pointer, Span span, double sure) {
        spans.set(pointer, json(span));
        confidence.put(pointer, rounded(sure));
    }

    static double rounded(double confidence) {
        return Math.round(confidence * 100) / 100.0;
    }
}
