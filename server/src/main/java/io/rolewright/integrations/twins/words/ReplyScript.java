package io.rolewright.integrations.twins.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What a model was told to say: the latest rule that a prompt passes decides. Without one it says as little as it may. */
public final class ReplyScript {
    private final List<Rule> rules = new ArrayList<>();
    private final List<Prompt> heard = new ArrayList<>();

    private record Rule(Predicate<Prompt> wanted, Function<Prompt, Reply> reply) {}

    /** Says this to whatever passes. */
    public void when(Predicate<Prompt> wanted, Reply reply) {
        when(wanted, prompt -> reply);
    }

    public synchronized void when(Predicate<Prompt> wanted, Function<Prompt, Reply> reply) {
        rules.addFirst(new Rule(wanted, reply));
    }

    /** Says this to the prompt of this hash. */
    public void whenHash(String hash, Reply reply) {
        when(prompt -> prompt.hash().equals(hash), reply);
    }

    public void always(Reply reply) {
        when(prompt -> true, reply);
    }

    /** Says these one after the other, whatever is asked, and the last one from then on. */
    public void inTurn(Reply... replies) {
        var left = new ArrayList<>(List.of(replies));
        when(prompt -> true, prompt -> left.size() > 1 ? left.removeFirst() : left.getFirst());
    }

    public synchronized void clear() {
        rules.clear();
    }

    /** Every prompt that was heard. */
    public synchronized List<Prompt> heard() {
        return List.copyOf(heard);
    }

    synchronized Reply to(Prompt prompt) {
        heard.add(prompt);
        return rules.stream()
                .filter(rule -> rule.wanted().test(prompt))
                .findFirst()
                .map(rule -> rule.reply().apply(prompt))
                .orElseGet(() -> least(prompt));
    }

    /** Takes a rule as JSON: what a prompt has to contain or hash to, and what is said to it. */
    void add(JsonNode json) {
        Predicate<Prompt> wanted = prompt -> prompt.text()
                        .contains(json.path("contains").asString(""))
                && (!json.has("hash") || prompt.hash().equals(json.path("hash").asString("")));
        var reply = reply(json);
        when(wanted, json.path("torn").asBoolean(false) ? reply.torn() : reply);
    }

    private static Reply reply(JsonNode json) {
        if (json.has("status")) {
            return Reply.error(json.path("status").asInt());
        }
        if (json.has("refusal")) {
            return Reply.refusal(json.path("refusal").asString(""));
        }
        if (json.has("tool")) {
            return Reply.tool(
                    json.path("tool").asString(""), json.path("arguments").asString("{}"));
        }
        var text = json.path("text").asString("");
        return json.path("truncated").asBoolean(false) ? Reply.truncated(text) : Reply.text(text);
    }

    private static Reply least(Prompt prompt) {
        return prompt.schema().isObject()
                ? Reply.json(LeastValue.of(prompt.schema()))
                : Reply.text("I have nothing to add.");
    }
}
