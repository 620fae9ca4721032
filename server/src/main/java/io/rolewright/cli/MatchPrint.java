package io.rolewright.cli;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.ranking.CategoryScore;
import io.rolewright.engine.ranking.Contribution;
import io.rolewright.engine.ranking.Evidence;
import io.rolewright.engine.ranking.Gap;
import io.rolewright.engine.ranking.SkillWish;
import io.rolewright.engine.ranking.Wishes;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.shared.DemandName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Matches as JSON and as text, with the names of what is asked for and the words that answer it. */
final class MatchPrint {
    private static final int SHOWN = 3;

    private final MatchCommand.Basis basis;
    private final Taxonomy taxonomy;

    MatchPrint(MatchCommand.Basis basis, Taxonomy taxonomy) {
        this.basis = basis;
        this.taxonomy = taxonomy;
    }

    ObjectNode json(MatchCommand.Ranked ranked) {
        var match = ranked.match();
        var json = JsonNodeFactory.instance.objectNode();
        json.put("file", ranked.resume().document().name()).put("score", match.score());
        var wishes = basis.wishes();
        json.put("ranker", basis.ranker().version(wishes))
                .put("taxonomy", taxonomy.version())
                .put("start", match.start());
        if (!wishes.isNone()) {
            json.set("wishes", JsonMapper.shared().readTree(wishes.json()));
        }
        var categories = json.putObject("categories");
        match.categories().forEach(category -> category(categories, category));
        var contributions = json.putArray("contributions");
        match.contributions().forEach(one -> contribution(contributions.addObject(), one));
        var gates = json.putArray("gates");
        match.gates()
                .forEach(gate -> gates.addObject()
                        .put("demand", gate.demand())
                        .put("name", name(gate.demand()))
                        .put("answer", gate.answer().name()));
        var evidence = json.putArray("evidence");
        match.evidence().forEach(one -> evidence(evidence.addObject(), one, words(ranked)));
        gaps(json.putArray("gaps"), match.gaps());
        gaps(json.putArray("unknowns"), match.unknowns());
        return json;
    }

    String text(List<MatchCommand.Ranked> ranked) {
        var posting = basis.advert().posting();
        var heading = new Block(
                        posting.title() + posting.employer().map(", "::concat).orElse(""))
                .line("your weights", wished(basis.wishes()));
        return Stream.concat(Stream.of(heading.text()), ranked.stream().map(this::text))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private String wished(Wishes wishes) {
        return Stream.concat(
                        wishes.categories().entrySet().stream()
                                .map(part -> times(part.getKey().name().toLowerCase(Locale.ROOT), part.getValue())),
                        wishes.skills().stream().map(this::wished))
                .collect(Collectors.joining(", "));
    }

    private String wished(SkillWish wish) {
        var standing = name(wish.skill()) + " " + wish.standing().name().toLowerCase(Locale.ROOT);
        return wish.weight().isPresent() ? times(standing, wish.weight().getAsDouble()) : standing;
    }

    private static String times(String what, double weight) {
        return what + " × " + BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString();
    }

    private String text(MatchCommand.Ranked ranked) {
        var match = ranked.match();
        var name =
                ranked.resume().profile().contact().name().map(Extracted::value).orElse("name not found");
        return new Block(String.format(
                        Locale.ROOT,
                        "%5.1f  %s  (%s)",
                        match.score(),
                        name,
                        ranked.resume().document().name()))
                .line("parts", match.categories().stream().map(MatchPrint::part).collect(Collectors.joining(", ")))
                .lines(
                        "evidence",
                        match.evidence().stream()
                                .map(one -> reason(one, words(ranked)))
                                .toList())
                .line("gaps", names(match.gaps()))
                .line("unknown", names(match.unknowns()))
                .text();
    }

    private static String words(MatchCommand.Ranked ranked) {
        return ranked.resume().document().text();
    }

    private static void category(ObjectNode json, CategoryScore part) {
        var node = json.putObject(part.category().name().toLowerCase(Locale.ROOT));
        part.value().ifPresentOrElse(value -> node.put("value", value), () -> node.putNull("value"));
        node.put("points", part.points());
    }

    private static void contribution(ObjectNode json, Contribution one) {
        json.put("feature", one.feature())
                .put("category", one.category().name().toLowerCase(Locale.ROOT))
                .put("points", one.points());
        one.value().ifPresentOrElse(value -> json.put("value", value), () -> json.putNull("value"));
    }

    private void evidence(ObjectNode json, Evidence one, String text) {
        json.put("category", one.category().name().toLowerCase(Locale.ROOT))
                .put("demand", one.demand())
                .put("name", name(one.demand()))
                .put("shownBy", one.shownBy())
                .put("strength", one.strength());
        var spans = json.putArray("spans");
        one.spans().forEach(span -> spans.addArray().add(span.start()).add(span.end()));
        var words = json.putArray("words");
        one.spans().forEach(span -> words.add(span.of(text)));
    }

    private void gaps(ArrayNode array, List<Gap> gaps) {
        gaps.forEach(gap -> array.addObject()
                .put("category", gap.category().name().toLowerCase(Locale.ROOT))
                .put("demand", gap.demand())
                .put("name", name(gap.demand()))
                .put("required", gap.required()));
    }

    private static String part(CategoryScore part) {
        var name = part.category().name().toLowerCase(Locale.ROOT);
        var value = part.value().isPresent()
                ? String.format(Locale.ROOT, "%.0f %%", 100 * part.value().getAsDouble())
                : "unknown";
        return String.format(Locale.ROOT, "%s %s (%+.1f)", name, value, part.points());
    }

    private String reason(Evidence one, String text) {
        var words = one.spans().stream()
                .limit(SHOWN)
                .map((Span span) -> "“" + span.of(text).replaceAll("\\s+", " ") + "”")
                .collect(Collectors.joining(", "));
        return name(one.demand()) + (words.isEmpty() ? "" : ": " + words);
    }

    private String names(List<Gap> gaps) {
        return gaps.stream().map(gap -> name(gap.demand())).collect(Collectors.joining(", "));
    }

    private String name(String demand) {
        return DemandName.of(demand, taxonomy, Locale.ENGLISH);
    }
}
