package io.rolewright.cli.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What was said in a call, and what was understood of it.
 *
 * @param result of the call, as the platform answers it
 */
record Transcript(JsonNode result) {
    /**
     * What somebody said.
     *
     * @param isMachine whether that was the machine
     * @param meaning what was understood; of the machine nothing
     */
    record Said(boolean isMachine, String words, String meaning) {}

    /** All of it, in its order. Answers stand in the order in which they were given. */
    List<Said> lines() {
        var answers = new ArrayDeque<>(answers());
        var lines = new ArrayList<Said>();
        for (var line : Answers.of(result.get("transcript"))) {
            var words = line.get("text").asString();
            if (line.get("speaker").asString().equals("US")) {
                lines.add(new Said(true, words, ""));
            } else if (!answers.isEmpty()
                    && answers.getFirst().get("words").asString().equals(words)) {
                lines.add(new Said(false, words, meaning(answers.removeFirst())));
            } else {
                lines.add(new Said(false, words, "nothing understood"));
            }
        }
        return lines;
    }

    private static String meaning(JsonNode answer) {
        return "%s: %s, sure by %.0f %%"
                .formatted(
                        answer.get("label").asString(),
                        answer.get("value").asString(),
                        100 * answer.get("confidence").asDouble());
    }

    /** The words of whoever was called. */
    List<String> heard() {
        return lines().stream()
                .filter(line -> !line.isMachine())
                .map(Said::words)
                .toList();
    }

    /** The words that were taken for answers. */
    List<String> answeredBy() {
        return answers().stream().map(answer -> answer.get("words").asString()).toList();
    }

    /** What was understood as the answer of this name. */
    List<String> answer(String name) {
        return answers().stream()
                .filter(answer -> answer.get("name").asString().equals(name))
                .map(answer -> answer.get("value").asString())
                .toList();
    }

    private List<JsonNode> answers() {
        return Answers.of(result.get("answers"));
    }
}
