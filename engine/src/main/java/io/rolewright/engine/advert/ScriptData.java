package io.rolewright.engine.advert;

import io.rolewright.engine.mapping.JsonText;
import io.rolewright.engine.mapping.MappedItem;
import io.rolewright.engine.mapping.Mappings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** The job in the data that a page carries for its own scripts, such as {@code __NEXT_DATA__}. Nothing is run. */
final class ScriptData {
    private static final int SHORTEST = 200;
    private static final int MOST_SCRIPTS = 200;

    private final Mappings mappings;
    private final JsonText json;

    ScriptData(Mappings mappings, JsonText json) {
        this.mappings = mappings;
        this.json = json;
    }

    /** The one job with a description whose title the page shows, else the only job there is; else nothing. */
    Optional<JsonNode> posting(Document page) {
        List<JsonNode> jobs = new ArrayList<>();
        page.select("script").stream()
                .limit(MOST_SCRIPTS)
                .forEach(script -> data(script)
                        .ifPresent(data -> mappings.within(data).stream()
                                .map(MappedItem::posting)
                                .forEach(jobs::add)));
        String shown = page.title() + "\n" + page.select("h1, h2").text();
        return jobs.stream()
                .filter(job -> shown.contains(
                        Blanks.oneSpace(Json.text(job.path("title")).orElse("\n\n"))))
                .findFirst()
                .or(() -> jobs.size() == 1 ? Optional.of(jobs.getFirst()) : Optional.empty());
    }

    private Optional<JsonNode> data(Element script) {
        String text = script.data();
        String type = script.attr("type");
        if (text.length() < SHORTEST || type.contains("ld+json")) {
            return Optional.empty();
        }
        if (type.endsWith("json") || script.id().startsWith("__")) {
            return json.read(text);
        }
        return type.isEmpty() || type.contains("javascript") ? assigned(text) : Optional.empty();
    }

    /** {@code window.__STATE__ = {…}} and {@code = JSON.parse("…")}: the first value that is a large one. */
    private Optional<JsonNode> assigned(String script) {
        int tries = 0;
        for (int at = script.indexOf('='); at >= 0 && tries < 3; at = script.indexOf('=', at + 1)) {
            int value = skipBlanks(script, at + 1);
            if (script.startsWith("{\"", value) || script.startsWith("[{", value)) {
                tries++;
                Optional<JsonNode> found =
                        json.readFirst(script.substring(value)).filter(JsonNode::isContainer);
                if (found.isPresent()) {
                    return found;
                }
            } else if (script.startsWith("JSON.parse(\"", value)) {
                return json.readFirst(script.substring(value + "JSON.parse(".length()))
                        .filter(JsonNode::isString)
                        .flatMap(text -> json.read(text.asString()));
            }
        }
        return Optional.empty();
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
