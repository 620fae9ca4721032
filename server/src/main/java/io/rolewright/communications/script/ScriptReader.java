package io.rolewright.communications.script;

import io.rolewright.shared.ContractException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads scripts as JSON, and says at which step one cannot be read. */
final class ScriptReader {
    private static final String CODE = "communications.script-unreadable";
    private static final Set<String> MEMBERS =
            Set.of("name", "title", "language", "start", "person", "stop", "machine", "nodes");
    private static final int MOST_NODES = 200;
    private static final int LONGEST = 1000;

    /** The step that is being read, for complaints. */
    private String place = "script";

    Script read(String json) {
        var root = tree(json);
        only(root, MEMBERS);
        var name = text(root, "name");
        require(name.matches("[a-z][a-z0-9-]{0,59}"));
        var nodes = new LinkedHashMap<String, Node>();
        require(root.path("nodes").isObject() && root.path("nodes").size() <= MOST_NODES);
        for (var entry : root.path("nodes").properties()) {
            place = entry.getKey();
            require(place.matches("[a-z][a-z0-9-]{0,59}"));
            nodes.put(place, node(entry.getValue()));
        }
        place = "script";
        return new Script(
                name,
                text(root, "title"),
                text(root, "language", "en-AU"),
                text(root, "start"),
                text(root, "person"),
                text(root, "stop"),
                text(root, "machine", ""),
                nodes);
    }

    private JsonNode tree(String json) {
        try {
            var root = JsonMapper.shared().readTree(json);
            require(root.isObject());
            return root;
        } catch (JacksonException noJson) {
            throw unreadable();
        }
    }

    private Node node(JsonNode node) {
        return switch (text(node, "kind")) {
            case "say" -> {
                only(node, Set.of("kind", "text", "next"));
                yield new Node.Say(text(node, "text"), text(node, "next"));
            }
            case "ask" -> ask(node);
            case "classify" -> classify(node);
            case "branch" -> {
                only(node, Set.of("kind", "on", "cases", "otherwise"));
                yield new Node.Branch(text(node, "on"), cases(node.path("cases")), text(node, "otherwise"));
            }
            case "transfer" -> {
                only(node, Set.of("kind", "text", "number"));
                yield new Node.Transfer(text(node, "text"), number(text(node, "number")));
            }
            case "end" -> {
                only(node, Set.of("kind", "text", "outcome"));
                yield new Node.End(text(node, "text"), outcome(text(node, "outcome", "COMPLETED")));
            }
            default -> throw unreadable();
        };
    }

    private Node ask(JsonNode node) {
        only(
                node,
                Set.of(
                        "kind",
                        "question",
                        "wants",
                        "choices",
                        "least",
                        "most",
                        "unit",
                        "answer",
                        "label",
                        "retries",
                        "reprompt",
                        "records",
                        "next",
                        "unanswered"));
        var question = question(node, text(node, "question"));
        var answer = text(node, "answer");
        var retries = node.path("retries").asInt(2);
        require(retries >= 0 && retries <= 5);
        return new Node.Ask(
                question,
                answer,
                text(node, "label", answer),
                retries,
                text(node, "reprompt", question.text()),
                node.path("records").asBoolean(false),
                text(node, "next"),
                text(node, "unanswered", text(node, "next")));
    }

    private Node classify(JsonNode node) {
        only(node, Set.of("kind", "of", "wants", "choices", "least", "most", "unit", "answer", "label", "next"));
        var answer = text(node, "answer");
        return new Node.Classify(
                question(node, answer), text(node, "of"), answer, text(node, "label", answer), text(node, "next"));
    }

    private Question question(JsonNode node, String text) {
        var kind = constant(AnswerKind.class, text(node, "wants"));
        var choices = choices(node.path("choices"));
        require((kind == AnswerKind.CHOICE) != choices.isEmpty());
        var unit = constant(Unit.class, text(node, "unit", "ONES"));
        return new Question(
                kind,
                text,
                choices,
                node.path("least").asDouble(0),
                node.path("most").asDouble(Double.MAX_VALUE),
                unit);
    }

    private Map<String, List<String>> choices(JsonNode choices) {
        var all = new LinkedHashMap<String, List<String>>();
        for (var choice : choices.properties()) {
            require(choice.getValue().isArray() && !choice.getValue().isEmpty());
            all.put(
                    choice.getKey(),
                    choice.getValue().valueStream().map(this::word).toList());
        }
        return all;
    }

    private String word(JsonNode word) {
        require(word.isString() && !word.asString().isBlank());
        return word.asString();
    }

    private List<Node.Case> cases(JsonNode cases) {
        require(cases.isArray() && !cases.isEmpty());
        var all = new ArrayList<Node.Case>();
        for (var one : cases.values()) {
            only(one, Set.of("value", "atLeast", "next"));
            require(one.has("value") != one.has("atLeast"));
            all.add(
                    one.has("value")
                            ? new Node.Case(text(one, "value"), null, text(one, "next"))
                            : new Node.Case(null, one.path("atLeast").asDouble(0), text(one, "next")));
        }
        return all;
    }

    private String number(String number) {
        require(number.matches("\\+[1-9][0-9]{6,14}|\\{\\{[a-z][A-Za-z0-9]*}}"));
        return number;
    }

    private Outcome outcome(String name) {
        var outcome = constant(Outcome.class, name);
        require(outcome == Outcome.COMPLETED || outcome == Outcome.DECLINED);
        return outcome;
    }

    private <T extends Enum<T>> T constant(Class<T> type, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            throw unreadable();
        }
    }

    private String text(JsonNode node, String member) {
        return text(node, member, null);
    }

    private String text(JsonNode node, String member, @Nullable String otherwise) {
        if (!node.has(member) && otherwise != null) {
            return otherwise;
        }
        var value = node.path(member);
        require(value.isString()
                && !value.asString().isBlank()
                && value.asString().length() <= LONGEST);
        return value.asString().strip();
    }

    /** A member that nobody knows is a slip of the keyboard. */
    private void only(JsonNode node, Set<String> members) {
        require(node.isObject() && members.containsAll(node.propertyNames()));
    }

    private void require(boolean holds) {
        if (!holds) {
            throw unreadable();
        }
    }

    private ContractException unreadable() {
        return ContractException.invalid(CODE, place);
    }
}
