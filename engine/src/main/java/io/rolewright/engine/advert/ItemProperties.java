package io.rolewright.engine.advert;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Postings that a page marks in its own words, by microdata ({@code itemprop}) or RDFa ({@code property}). */
final class ItemProperties {
    private static final String TYPE = "JobPosting";
    private static final int DEEPEST = 12;
    private static final Set<String> MARKUP = Set.of(
            "description",
            "responsibilities",
            "qualifications",
            "skills",
            "jobBenefits",
            "benefits",
            "experienceRequirements",
            "educationRequirements",
            "incentives");

    /** How one of the two vocabularies is written. */
    private record Marks(String scope, String type, String property) {}

    private static final List<Marks> BOTH =
            List.of(new Marks("itemscope", "itemtype", "itemprop"), new Marks("typeof", "typeof", "property"));

    private ItemProperties() {}

    /** The outermost postings of a page, in their order, as many as are wanted. */
    static List<JsonNode> postings(Document page, int most) {
        List<JsonNode> found = new ArrayList<>();
        for (Marks marks : BOTH) {
            page.getElementsByAttributeValueContaining(marks.type(), TYPE).stream()
                    .filter(element -> isPosting(element.attr(marks.type())) && !isInPosting(element, marks))
                    .limit(most)
                    .map(element -> item(element, marks, 0))
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean isInPosting(Element element, Marks marks) {
        for (Element around = element.parent(); around != null; around = around.parent()) {
            if (around.hasAttr(marks.type()) && isPosting(around.attr(marks.type()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPosting(String types) {
        return List.of(types.split("\\s+", -1)).stream().anyMatch(JsonLd::namesPosting);
    }

    private static ObjectNode item(Element scope, Marks marks, int depth) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        String type = scope.attr(marks.type());
        item.put("@type", type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1));
        if (depth < DEEPEST) {
            scope.children().forEach(child -> collect(child, marks, item, depth));
        }
        return item;
    }

    /** Properties below another item belong to that one. */
    private static void collect(Element top, Marks marks, ObjectNode into, int depth) {
        top.stream().forEach(element -> {
            if (element.hasAttr(marks.property()) && isOwn(element, top, marks)) {
                for (String name : element.attr(marks.property()).split("\\s+", -1)) {
                    add(into, bare(name), value(element, bare(name), marks, depth));
                }
            }
        });
    }

    private static boolean isOwn(Element element, Element top, Marks marks) {
        for (Element around = element; around != top; ) {
            around = around.parent();
            if (around == null || around.hasAttr(marks.scope()) || isItem(around, marks)) {
                return false;
            }
        }
        return true;
    }

    /** A property with properties inside is a thing, even if the page forgot to say so. */
    private static boolean isItem(Element element, Marks marks) {
        return element.hasAttr(marks.property())
                && !MARKUP.contains(bare(element.attr(marks.property())))
                && element.children().stream()
                        .anyMatch(child -> child.hasAttr(marks.property())
                                || child.children().stream().anyMatch(inner -> inner.hasAttr(marks.property())));
    }

    private static String bare(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
    }

    private static JsonNode value(Element element, String name, Marks marks, int depth) {
        if (element.hasAttr(marks.scope()) || isItem(element, marks)) {
            ObjectNode inner = item(element, marks, depth + 1);
            return inner.size() > 1 ? inner : StringNode.valueOf(element.text());
        }
        return StringNode.valueOf(text(element, name));
    }

    private static String text(Element element, String name) {
        if (element.hasAttr("content")) {
            return element.attr("content");
        }
        if (MARKUP.contains(name)) {
            return element.html();
        }
        return switch (element.normalName()) {
            case "a", "link", "area" ->
                name.equals("url") || element.text().isBlank() ? element.attr("href") : element.text();
            case "img" -> element.attr("src");
            case "time" -> element.hasAttr("datetime") ? element.attr("datetime") : element.text();
            case "data", "meter" -> element.hasAttr("value") ? element.attr("value") : element.text();
            default -> element.text();
        };
    }

    private static void add(ObjectNode into, String name, JsonNode value) {
        if (name.isEmpty() || value.isString() && value.asString().isBlank()) {
            return;
        }
        JsonNode before = into.path(name);
        if (before instanceof ArrayNode several) {
            several.add(value);
        } else if (before.isMissingNode()) {
            into.set(name, value);
        } else {
            into.putArray(name).add(before).add(value);
        }
    }
}
