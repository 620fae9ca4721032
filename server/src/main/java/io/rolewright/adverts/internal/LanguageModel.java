package io.rolewright.adverts.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How the kinds of language models are asked, and what of their answers is an answer. */
enum LanguageModel {
    /** OpenAI's chat completions, which many others speak. */
    OPENAI("/v1/chat/completions") {
        @Override
        Map<String, Object> question(String model, String instructions, String data, int tokens) {
            return Map.of(
                    "model",
                    model,
                    "messages",
                    List.of(message("system", instructions), message("user", data)),
                    "response_format",
                    Map.of(
                            "type",
                            "json_schema",
                            "json_schema",
                            Map.of("name", "passage", "strict", true, "schema", SCHEMA)),
                    "max_completion_tokens",
                    tokens,
                    "temperature",
                    0,
                    "seed",
                    1,
                    "stream",
                    false);
        }

        @Override
        Optional<String> words(JsonNode answer) {
            var choice = answer.at("/choices/0");
            var isWhole = choice.path("finish_reason").asString("").equals("stop")
                    && !choice.at("/message/refusal").isString();
            return isWhole ? choice.at("/message/content").stringValueOpt() : Optional.empty();
        }
    },

    /** Ollama's chat. */
    OLLAMA("/api/chat") {
        @Override
        Map<String, Object> question(String model, String instructions, String data, int tokens) {
            return Map.of(
                    "model",
                    model,
                    "messages",
                    List.of(message("system", instructions), message("user", data)),
                    "format",
                    SCHEMA,
                    "options",
                    Map.of("temperature", 0, "seed", 1, "num_predict", tokens),
                    "stream",
                    false);
        }

        @Override
        Optional<String> words(JsonNode answer) {
            var isWhole = answer.path("done").asBoolean(false)
                    && answer.path("done_reason").asString("").equals("stop");
            return isWhole ? answer.at("/message/content").stringValueOpt() : Optional.empty();
        }
    },

    /** Anthropic's messages. */
    ANTHROPIC("/v1/messages") {
        @Override
        Map<String, Object> question(String model, String instructions, String data, int tokens) {
            return Map.of(
                    "model",
                    model,
                    "system",
                    instructions,
                    "messages",
                    List.of(message("user", data)),
                    "output_config",
                    Map.of("format", Map.of("type", "json_schema", "schema", SCHEMA)),
                    "max_tokens",
                    tokens,
                    "temperature",
                    0,
                    "stream",
                    false);
        }

        @Override
        Optional<String> words(JsonNode answer) {
            return answer.path("stop_reason").asString("").equals("end_turn")
                    ? answer.at("/content/0/text").stringValueOpt()
                    : Optional.empty();
        }
    };

    /** The member of an answer that holds the words. */
    static final String WORDS = "text";

    private static final Map<String, Object> SCHEMA = Map.of(
            "type",
            "object",
            "additionalProperties",
            false,
            "required",
            List.of(WORDS),
            "properties",
            Map.of(WORDS, Map.of("type", "string")));

    private final String path;

    LanguageModel(String path) {
        this.path = path;
    }

    /** Its name among partners. */
    String service() {
        return name().toLowerCase(Locale.ROOT);
    }

    String path() {
        return path;
    }

    /** What to send; the same question gets the same answer, as far as the model can do that. */
    abstract Map<String, Object> question(String model, String instructions, String data, int tokens);

    /** What the model said, if it was not cut short and did not refuse. */
    abstract Optional<String> words(JsonNode answer);

    private static Map<String, Object> message(String role, String content) {
        return Map.of("role", role, "content", content);
    }
}
