package io.rolewright.integrations.twins.words;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The Messages API of Anthropic. */
public final class AnthropicTwin extends LanguageModel {
    private static final String KEY = "sk-ant-twin";
    private static final String VERSION = "2023-06-01";

    private final AtomicLong requests = new AtomicLong();

    @Override
    public String name() {
        return "anthropic";
    }

    @Override
    public Map<String, String> account() {
        return Map.of("apiKey", KEY, "version", VERSION, "model", MODEL);
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        var id = "req_" + requests.incrementAndGet();
        return found(request, id).with("request-id", id);
    }

    private TwinAnswer found(TwinRequest request, String id) {
        if (!request.path().equals("/v1/messages") || !request.method().equals("POST")) {
            return error(404, "not_found_error", "Not found", id);
        }
        if (request.field("x-api-key").filter(KEY::equals).isEmpty()) {
            return error(401, "authentication_error", "invalid x-api-key", id);
        }
        if (request.field("anthropic-version").filter(VERSION::equals).isEmpty()) {
            return error(400, "invalid_request_error", "anthropic-version: header is required", id);
        }
        var told = request.json();
        var refusal = refusal(told);
        if (!refusal.isEmpty()) {
            return error(400, "invalid_request_error", refusal, id);
        }
        if (!told.path("model").asString("").equals(MODEL)) {
            return error(404, "not_found_error", "model: " + told.path("model").asString(""), id);
        }
        return said(told, id);
    }

    private static String refusal(JsonNode told) {
        if (told.path("model").asString("").isEmpty()) {
            return "model: Field required";
        }
        if (!told.path("max_tokens").isIntegralNumber()
                || told.path("max_tokens").asInt() < 1) {
            return "max_tokens: Field required";
        }
        var messages = told.path("messages");
        if (messages.isEmpty()) {
            return "messages: at least one message is required";
        }
        return messages.valueStream()
                        .allMatch(message -> List.of("user", "assistant")
                                .contains(message.path("role").asString("")))
                ? ""
                : "messages: Unexpected role. The Messages API accepts a top-level `system` parameter";
    }

    private TwinAnswer said(JsonNode told, String id) {
        var text = text(told.path("system")) + "\n" + texts(told.path("messages"));
        var prompt = new Prompt(MODEL, text.strip(), told.at("/output_config/format/schema"));
        var reply = script().to(prompt);
        if (reply.status() != 200) {
            var answer = error(reply.status(), type(reply.status()), "the request could not be served", id);
            return reply.retryAfter() == null ? answer : answer.with("retry-after", reply.retryAfter());
        }
        return told.path("stream").asBoolean(false)
                ? streamed(prompt, reply)
                : TwinAnswer.json(message(prompt, reply, content(reply), stop(reply)));
    }

    private static Map<String, @Nullable Object> message(
            Prompt prompt, Reply reply, List<Map<String, @Nullable Object>> content, @Nullable String stop) {
        return object(
                "id",
                "msg_twin",
                "type",
                "message",
                "role",
                "assistant",
                "model",
                prompt.model(),
                "content",
                content,
                "stop_reason",
                stop,
                "stop_sequence",
                null,
                "usage",
                object(
                        "input_tokens",
                        tokens(prompt.text()),
                        "output_tokens",
                        tokens(reply.text()),
                        "cache_creation_input_tokens",
                        0,
                        "cache_read_input_tokens",
                        0));
    }

    private static List<Map<String, @Nullable Object>> content(Reply reply) {
        var content = new ArrayList<Map<String, @Nullable Object>>();
        var text = reply.refusal() == null ? reply.text() : reply.refusal();
        if (!text.isEmpty()) {
            content.add(object("type", "text", "text", text));
        }
        for (var call : reply.toolCalls()) {
            var input = Json.read(call.arguments().getBytes(StandardCharsets.UTF_8));
            content.add(object(
                    "type",
                    "tool_use",
                    "id",
                    "toolu_" + (content.size() + 1),
                    "name",
                    call.name(),
                    "input",
                    input.isMissingNode() ? object("raw", call.arguments()) : input));
        }
        return content;
    }

    private static TwinAnswer streamed(Prompt prompt, Reply reply) {
        var events = new ArrayList<String>();
        events.add(event("message_start", object("message", message(prompt, reply, List.of(), null))));
        events.add(event("ping", object()));
        var blocks = content(reply);
        for (var index = 0; index < blocks.size(); index++) {
            events.addAll(block(index, blocks.get(index), reply));
        }
        if (reply.dies()) {
            events.add(event("error", object("error", object("type", "overloaded_error", "message", "Overloaded"))));
        } else {
            events.add(event(
                    "message_delta",
                    object(
                            "delta", object("stop_reason", stop(reply), "stop_sequence", null),
                            "usage", object("output_tokens", tokens(reply.text())))));
            events.add(event("message_stop", object()));
        }
        return stream("text/event-stream; charset=utf-8", events, reply);
    }

    private static List<String> block(int index, Map<String, @Nullable Object> block, Reply reply) {
        var events = new ArrayList<String>();
        var isText = "text".equals(block.get("type"));
        var start = isText
                ? object("type", "text", "text", "")
                : object("type", "tool_use", "id", block.get("id"), "name", block.get("name"), "input", object());
        events.add(event("content_block_start", object("index", index, "content_block", start)));
        var whole = isText ? String.valueOf(block.get("text")) : arguments(reply);
        var pieces = pieces(whole);
        for (var piece : reply.dies() ? pieces.subList(0, pieces.size() / 2) : pieces) {
            var delta = isText
                    ? object("type", "text_delta", "text", piece)
                    : object("type", "input_json_delta", "partial_json", piece);
            events.add(event("content_block_delta", object("index", index, "delta", delta)));
        }
        if (!reply.dies()) {
            events.add(event("content_block_stop", object("index", index)));
        }
        return events;
    }

    private static String arguments(Reply reply) {
        return reply.toolCalls().getFirst().arguments();
    }

    private static String event(String type, Map<String, @Nullable Object> members) {
        var data = object("type", type);
        data.putAll(members);
        return "event: " + type + "\ndata: " + line(data) + "\n\n";
    }

    private static String stop(Reply reply) {
        return switch (reply.finish()) {
            case DONE -> "end_turn";
            case CUT -> "max_tokens";
            case TOOLS -> "tool_use";
            case FILTERED -> "refusal";
        };
    }

    private static String type(int status) {
        return switch (status) {
            case 403 -> "permission_error";
            case 429 -> "rate_limit_error";
            case 504 -> "timeout_error";
            case 529 -> "overloaded_error";
            default -> "api_error";
        };
    }

    private static TwinAnswer error(int status, String type, String message, String id) {
        return TwinAnswer.json(
                status, object("type", "error", "error", object("type", type, "message", message), "request_id", id));
    }
}
