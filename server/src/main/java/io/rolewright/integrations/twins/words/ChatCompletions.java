package io.rolewright.integrations.twins.words;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.TwinAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Chat completions in the shape of OpenAI, which others took over. */
final class ChatCompletions {
    private static final String ID = "chatcmpl-twin";

    private ChatCompletions() {}

    /** Why a request is refused; empty when it is not. */
    static String refusal(JsonNode told) {
        if (told.path("model").asString("").isEmpty()) {
            return "you must provide a model parameter";
        }
        if (told.path("messages").isEmpty()) {
            return "'messages' must not be empty";
        }
        var format = told.path("response_format");
        return switch (format.path("type").asString("text")) {
            case "text", "json_object" -> "";
            case "json_schema" -> schemaRefusal(format.path("json_schema"));
            default -> "Invalid value for 'response_format.type'";
        };
    }

    private static String schemaRefusal(JsonNode schema) {
        var name = schema.path("name").asString("");
        var isName = !name.isEmpty()
                && name.length() <= 64
                && name.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '-'));
        if (!isName) {
            return "Invalid 'response_format.json_schema.name'";
        }
        if (!schema.path("strict").asBoolean(false)) {
            return "";
        }
        return schema.path("schema").path("type").asString("").equals("object") && isStrict(schema.path("schema"))
                ? ""
                : "Invalid schema for response_format: objects need 'additionalProperties' false and all properties required";
    }

    /** Whether every object in a schema forbids what it does not name, and requires all that it names. */
    private static boolean isStrict(JsonNode schema) {
        if (schema.path("type").asString("").equals("object")) {
            var properties = schema.path("properties");
            if (schema.path("additionalProperties").asBoolean(true)
                    || schema.path("required").size() != properties.size()) {
                return false;
            }
            return properties.valueStream().allMatch(ChatCompletions::isStrict);
        }
        return !schema.path("type").asString("").equals("array") || isStrict(schema.path("items"));
    }

    static Prompt prompt(JsonNode told) {
        return new Prompt(
                told.path("model").asString(""),
                LanguageModel.texts(told.path("messages")),
                told.at("/response_format/json_schema/schema"));
    }

    static TwinAnswer answer(JsonNode told, Prompt prompt, Reply reply, long now) {
        return told.path("stream").asBoolean(false)
                ? streamed(told, prompt, reply, now)
                : TwinAnswer.json(object(
                        "id",
                        ID,
                        "object",
                        "chat.completion",
                        "created",
                        now,
                        "model",
                        prompt.model(),
                        "choices",
                        List.of(object(
                                "index",
                                0,
                                "message",
                                message(reply),
                                "finish_reason",
                                finish(reply),
                                "logprobs",
                                null)),
                        "usage",
                        usage(prompt, reply)));
    }

    private static Map<String, @Nullable Object> message(Reply reply) {
        var message = object(
                "role",
                "assistant",
                "content",
                reply.toolCalls().isEmpty() && reply.refusal() == null ? reply.text() : null,
                "refusal",
                reply.refusal());
        if (!reply.toolCalls().isEmpty()) {
            message.put("tool_calls", toolCalls(reply));
        }
        return message;
    }

    private static List<Map<String, @Nullable Object>> toolCalls(Reply reply) {
        var calls = new ArrayList<Map<String, @Nullable Object>>();
        for (var call : reply.toolCalls()) {
            calls.add(object(
                    "index",
                    calls.size(),
                    "id",
                    "call_" + (calls.size() + 1),
                    "type",
                    "function",
                    "function",
                    object("name", call.name(), "arguments", call.arguments())));
        }
        return calls;
    }

    private static TwinAnswer streamed(JsonNode told, Prompt prompt, Reply reply, long now) {
        var events = new ArrayList<String>();
        events.add(chunk(prompt, now, object("role", "assistant", "content", ""), null));
        var pieces = LanguageModel.pieces(reply.text());
        for (var piece : reply.dies() ? pieces.subList(0, pieces.size() / 2) : pieces) {
            events.add(chunk(prompt, now, object("content", piece), null));
        }
        if (reply.dies()) {
            events.add("data: "
                    + LanguageModel.line(
                            object("error", object("message", "The server had an error", "type", "server_error")))
                    + "\n\n");
            return LanguageModel.stream("text/event-stream; charset=utf-8", events, reply);
        }
        if (reply.refusal() != null) {
            events.add(chunk(prompt, now, object("refusal", reply.refusal()), null));
        }
        if (!reply.toolCalls().isEmpty()) {
            events.add(chunk(prompt, now, object("tool_calls", toolCalls(reply)), null));
        }
        events.add(chunk(prompt, now, object(), finish(reply)));
        if (told.at("/stream_options/include_usage").asBoolean(false)) {
            var last = chunk(prompt, now);
            last.put("choices", List.of());
            last.put("usage", usage(prompt, reply));
            events.add("data: " + LanguageModel.line(last) + "\n\n");
        }
        events.add("data: [DONE]\n\n");
        return LanguageModel.stream("text/event-stream; charset=utf-8", events, reply);
    }

    private static String chunk(Prompt prompt, long now, Map<String, @Nullable Object> delta, @Nullable String finish) {
        var chunk = chunk(prompt, now);
        chunk.put("choices", List.of(object("index", 0, "delta", delta, "finish_reason", finish)));
        return "data: " + LanguageModel.line(chunk) + "\n\n";
    }

    private static Map<String, @Nullable Object> chunk(Prompt prompt, long now) {
        return object("id", ID, "object", "chat.completion.chunk", "created", now, "model", prompt.model());
    }

    private static String finish(Reply reply) {
        return switch (reply.finish()) {
            case DONE -> "stop";
            case CUT -> "length";
            case TOOLS -> "tool_calls";
            case FILTERED -> reply.refusal() == null ? "content_filter" : "stop";
        };
    }

    private static Map<String, @Nullable Object> usage(Prompt prompt, Reply reply) {
        var in = LanguageModel.tokens(prompt.text());
        var out = LanguageModel.tokens(reply.text());
        return object("prompt_tokens", in, "completion_tokens", out, "total_tokens", in + out);
    }

    static TwinAnswer error(int status, String type, @Nullable String code, String message) {
        return TwinAnswer.json(
                status, object("error", object("message", message, "type", type, "param", null, "code", code)));
    }
}
