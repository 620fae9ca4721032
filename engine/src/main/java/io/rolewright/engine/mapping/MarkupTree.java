package io.rolewright.engine.mapping;

import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Paths through a web page: CSS selectors without blanks, with {@code @href} for an attribute, {@code @html} for markup
 * and {@code @comment} for what a comment hides. Without one of these the text is meant.
 */
final class MarkupTree implements Tree<Node> {
    @Override
    public Path<Node> path(String written) {
        boolean fromRoot = written.startsWith("/");
        int at = written.lastIndexOf('@');
        String selector = written.substring(fromRoot ? 1 : 0, at < 0 ? written.length() : at);
        String attribute = at < 0 ? "" : written.substring(at + 1);
        if (selector.isEmpty() || selector.equals("this")) {
            return (node, root) -> said(List.of((Element) node), attribute);
        }
        Evaluator wanted = Selector.evaluatorOf(selector);
        return (node, root) -> said(((Element) (fromRoot ? root : node)).select(wanted), attribute);
    }

    @Override
    public JsonNode value(Node node) {
        return StringNode.valueOf(
                switch (node) {
                    case TextNode text -> text.getWholeText();
                    case Element element -> element.text();
                    default -> "";
                });
    }

    private static List<Node> said(List<Element> elements, String attribute) {
        if (attribute.isEmpty()) {
            return List.copyOf(elements);
        }
        return elements.stream()
                .<Node>map(element -> new TextNode(said(element, attribute)))
                .toList();
    }

    private static String said(Element element, String attribute) {
        return switch (attribute) {
            case "html" -> element.html();
            case "comment" -> comment(element);
            default -> element.attr(attribute);
        };
    }

    private static String comment(Element element) {
        return element.childNodes().stream()
                .filter(Comment.class::isInstance)
                .map(node -> ((Comment) node).getData())
                .findFirst()
                .orElse("");
    }
}
