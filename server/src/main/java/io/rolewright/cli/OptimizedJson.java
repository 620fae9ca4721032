package io.rolewright.cli;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.improvement.Change;
import io.rolewright.engine.proof.Addition;
import io.rolewright.engine.proof.Wording;
import io.rolewright.engine.publication.Completeness;
import io.rolewright.engine.publication.PublishedPosting;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.visibility.Visibility;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An advert's diff as a program reads it: schema.org data of the advert with what was accepted, the rest in its meta. */
final class OptimizedJson {
    private final Taxonomy taxonomy;
    private final String engineVersion;

    OptimizedJson(Taxonomy taxonomy, String engineVersion) {
        this.taxonomy = taxonomy;
        this.engineVersion = engineVersion;
    }

    ObjectNode of(OptimizedAdvert advert) {
        var json = PublishedPosting.jsonLd(advert.improved().posting());
        var meta = json.putObject("meta").putObject("rolewright");
        meta.put("file", advert.file()).put("language", advert.diff().source().language());
        meta.put("source", advert.diff().source().text());
        meta.put("text", advert.improved().posting().text());
        var changes = meta.putArray("changes");
        advert.diff().changes().forEach(change -> change(changes.addObject(), advert, change));
        proof(meta.putObject("proof"), advert.improved().verdict().additions());
        visibility(meta.putObject("visibility"), advert.visibility());
        google(meta.putObject("google"), advert.completeness());
        versions(meta.putObject("versions"));
        return json;
    }

    private static void change(ObjectNode json, OptimizedAdvert advert, Change change) {
        json.put("id", change.id())
                .put("rule", change.rule().id())
                .put("weight", change.rule().weight().name())
                .put("question", change.isQuestion())
                .put("accepted", advert.accepted().contains(change.id()))
                .put("path", change.path())
                .put("old", change.old());
        change.put().ifPresent(put -> json.put("new", put));
        change.span().ifPresent(span -> json.set("span", span(span)));
        json.put("code", change.rule().code()).put("reason", OptimizedText.reason(change));
        strings(json.putArray("values"), change.values());
        strings(
                json.putArray("overlaps"),
                advert.diff().overlapping(change).stream().map(Change::id).toList());
    }

    private static void proof(ObjectNode json, List<Addition> additions) {
        json.put("accepted", additions.isEmpty());
        var array = json.putArray("additions");
        additions.forEach(addition -> {
            var node = array.addObject()
                    .put("kind", addition.kind().name())
                    .put("field", addition.field())
                    .put("words", addition.words());
            addition.span().ifPresent(span -> node.set("span", span(span)));
        });
    }

    private static void visibility(ObjectNode json, Visibility visibility) {
        json.put("corpus", visibility.corpus())
                .put("adverts", visibility.adverts())
                .put("before", visibility.before())
                .put("after", visibility.after())
                .put("expectedRankBefore", visibility.expectedRankBefore())
                .put("expectedRankAfter", visibility.expectedRankAfter());
        var queries = json.putArray("queries");
        visibility.queries().forEach(ranks -> {
            var node = queries.addObject()
                    .put("words", ranks.query().words())
                    .put("kind", ranks.query().kind().name().toLowerCase(Locale.ROOT))
                    .put("weight", ranks.query().weight())
                    .put("before", ranks.before())
                    .put("after", ranks.after());
            strings(node.putArray("gained"), ranks.gained());
            strings(node.putArray("lost"), ranks.lost());
        });
    }

    private static void google(ObjectNode json, Completeness completeness) {
        strings(json.putArray("required"), completeness.required());
        strings(json.putArray("recommended"), completeness.recommended());
        strings(json.putArray("invalid"), completeness.invalid());
    }

    private void versions(ObjectNode json) {
        json.put("engine", engineVersion);
        json.putObject("taxonomy").put("version", taxonomy.version()).put("sha256", taxonomy.sha256());
        json.putObject("wording")
                .put("version", Wording.bundled().version())
                .put("sha256", Wording.bundled().sha256());
    }

    private static ArrayNode span(Span span) {
        return JsonNodeFactory.instance.arrayNode().add(span.start()).add(span.end());
    }

    private static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}
