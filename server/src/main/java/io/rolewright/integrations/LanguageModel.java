package io.rolewright.integrations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How the kinds of language models are asked, and what of their answers is an answer. */
public enum LanguageModel {
    /** OpenAI's chat completions, which many others speak. */
    OPENAI("/v1/chat/completions") {
        @Override
        public Map<String, Object> question(String model, String instructions, String data, Shape shape, int tokens) {
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
                            Map.of("name", shape.name(), "strict", true, "schema", shape.schema())),
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
        public Optional<String> words(JsonNode answer) {
            var choice = answer.at("/choices/0");
            var isWhole = choice.path("finish_reason").asString("").equals("stop")
                    && !choice.at("/message/refusal").isString();
            return isWhole ? choice.at("/message/content").stringValueOpt() : Optional.empty();
        }
    },

    /** Ollama's chat. */
    OLLAMA("/api/chat") {
        @Override
        public Map<String, Object> question(String model, String instructions, String data, Shape shape, int tokens) {
            return Map.of(
                    "model",
                    model,
                    "messages",
                    List.of(message("system", instructions), message("user", data)),
                    "format",
                    shape.schema(),
                    "options",
                    Map.of("temperature", 0, "seed", 1, "num_predict", tokens),
                    "stream",
                    false);
        }

        @Override
        public Optional<String> words(JsonNode answer) {
            var isWhole = answer.path("done").asBoolean(false)
                    && answer.path("done_reason").asString("").equals("stop");
            return isWhole ? answer.at("/message/content").stringValueOpt() : Optional.empty();
        }
    },

    /** Anthropic's messages. */
    ANTHROPIC("/v1/messages") {
        @Override
        public Map<String, Object> question(String model, String instructions, String data, Shape shape, int tokens) {
            return Map.of(
                    "model",
                    model,
                    "system",
                    instructions,
                    "messages",
                    List.of(message("user", data)),
                    "output_config",
                    Map.of("format", Map.of("type", "json_schema", "schema", shape.schema())),
                    "max_tokens",
                    tokens,
                    "temperature",
                    0,
                    "stream",
                    false);
        }

        @Override
        public Optional<String> words(JsonNode answer) {
            return answer.path("stop_reason").asString("").equals("end_turn")
                    ? answer.at("/content/0/text").stringValueOpt()
                    : Optional.empty();
        }
    };

    /**
     * What an answer has to look like.
     *
     * @param name what the shape is called
     * @param schema as JSON Schema, in the part of it that all models keep to
     */
    public record Shape(String name, Map<String, Object> schema) {
        public Shape {
            schema = Map.copyOf(schema);
        }

        /** An object of these members and no others. */
        public static Shape object(String name, Map<String, Object> members) {
            return new Shape(
                    name,
                    Map.of(
                            "type",
                            "object",
                            "additionalProperties",
                            false,
                            "required",
                            members.keySet().stream().sorted().toList(),
                            "properties",
                            members));
        }
    }

    private final String path;

    LanguageModel(String path) {
        this.path = path;
    }

    /** Its name among partners. */
    public String service() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String path() {
        return path;
    }

    /** What to send; the same question gets the same answer, as far as the model can do that. */
    public abstract Map<String, Object> question(
            String model, String instructions, String data, Shape shape, int tokens);

    /** What the model said, if it was not cut short and did not refuse. */
    public abstract Optional<String> words(JsonNode answer);

    private static Map<String, Object> message(String role, String content) {
        return Map.of("role", role, "content", content);
    }
}
