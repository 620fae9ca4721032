package io.rolewright.integrations.twins.words;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Ollama: its own API, streaming unless told not to, and the one it took over from OpenAI. */
public final class OllamaTwin extends LanguageModel {
    private static final int DIMENSIONS = 8;

    private final Clock clock;

    public OllamaTwin(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ollama";
    }

    @Override
    public Map<String, String> account() {
        return Map.of("model", MODEL);
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        return switch (request.path()) {
            case "/" -> TwinAnswer.text(200, "text/plain", "Ollama is running");
            case "/api/version" -> TwinAnswer.json(object("version", "0.12.0"));
            case "/api/tags" ->
                TwinAnswer.json(
                        object("models", List.of(object("name", MODEL + ":latest", "model", MODEL + ":latest"))));
            case "/api/chat" -> said(request.json(), true);
            case "/api/generate" -> said(request.json(), false);
            case "/api/embed" -> embedded(request.json());
            case "/v1/chat/completions" -> compatible(request.json());
            default -> TwinAnswer.text(404, "text/plain", "404 page not found");
        };
    }

    private TwinAnswer said(JsonNode told, boolean isChat) {
        if (told.isMissingNode()) {
            return error(400, "invalid character looking for beginning of value");
        }
        var model = told.path("model").asString("");
        if (!isHere(model)) {
            return error(model.isEmpty() ? 400 : 404, "model '" + model + "' not found");
        }
        var text = isChat
                ? texts(told.path("messages"))
                : told.path("system").asString("") + "\n" + told.path("prompt").asString("");
        var prompt = new Prompt(model, text, told.path("format"));
        var reply = script().to(prompt);
        if (reply.status() != 200) {
            return error(reply.status(), "the model could not answer");
        }
        return told.path("stream").asBoolean(true)
                ? streamed(prompt, reply, isChat)
                : TwinAnswer.json(
                        last(prompt, reply, isChat, reply.refusal() == null ? reply.text() : reply.refusal()));
    }

    /** A line for each piece, and a last one that is done; an error may be a line, too. */
    private TwinAnswer streamed(Prompt prompt, Reply reply, boolean isChat) {
        var lines = new ArrayList<String>();
        var pieces = pieces(reply.refusal() == null ? reply.text() : reply.refusal());
        for (var piece : reply.dies() ? pieces.subList(0, pieces.size() / 2) : pieces) {
            var said = said(prompt, isChat, piece, List.of());
            said.put("done", false);
            lines.add(line(said) + "\n");
        }
        lines.add(
                reply.dies()
                        ? line(object("error", "an error was encountered while running the model")) + "\n"
                        : line(last(prompt, reply, isChat, "")) + "\n");
        return stream("application/x-ndjson", lines, reply);
    }

    private Map<String, @Nullable Object> last(Prompt prompt, Reply reply, boolean isChat, String text) {
        var last = said(prompt, isChat, text, reply.toolCalls());
        last.put("done", true);
        last.put("done_reason", reply.finish() == Reply.Finish.CUT ? "length" : "stop");
        last.put("total_duration", 1_000_000L);
        last.put("load_duration", 1_000L);
        last.put("prompt_eval_count", tokens(prompt.text()));
        last.put("prompt_eval_duration", 1_000L);
        last.put("eval_count", tokens(reply.text()));
        last.put("eval_duration", 1_000L);
        return last;
    }

    private Map<String, @Nullable Object> said(Prompt prompt, boolean isChat, String text, List<Reply.ToolCall> calls) {
        var said = object("model", prompt.model(), "created_at", clock.instant().toString());
        if (isChat) {
            var message = object("role", "assistant", "content", text);
            if (!calls.isEmpty()) {
                message.put("tool_calls", calls.stream().map(OllamaTwin::call).toList());
            }
            said.put("message", message);
        } else {
            said.put("response", text);
        }
        return said;
    }

    /** Arguments are an object here; what is none stays a text. */
    private static Map<String, @Nullable Object> call(Reply.ToolCall call) {
        var arguments = Json.read(call.arguments().getBytes(StandardCharsets.UTF_8));
        return object(
                "function",
                object("name", call.name(), "arguments", arguments.isMissingNode() ? call.arguments() : arguments));
    }

    private static TwinAnswer embedded(JsonNode told) {
        if (!isHere(told.path("model").asString(""))) {
            return error(404, "model not found");
        }
        var input = told.path("input");
        var texts = input.isArray()
                ? input.valueStream().map(text -> text.asString("")).toList()
                : List.of(input.asString(""));
        return TwinAnswer.json(object(
                "model",
                MODEL,
                "embeddings",
                texts.stream().map(OllamaTwin::vector).toList()));
    }

    /** The same text has the same vector. */
    private static List<Double> vector(String text) {
        return IntStream.range(0, DIMENSIONS)
                .mapToObj(dimension -> Math.sin(text.hashCode() * (dimension + 1.0)))
                .toList();
    }

    private TwinAnswer compatible(JsonNode told) {
        var refusal = ChatCompletions.refusal(told);
        if (!refusal.isEmpty()) {
            return ChatCompletions.error(400, "invalid_request_error", null, refusal);
        }
        var prompt = ChatCompletions.prompt(told);
        if (!isHere(prompt.model())) {
            return ChatCompletions.error(404, "not_found_error", null, "model '" + prompt.model() + "' not found");
        }
        var reply = script().to(prompt);
        return reply.status() == 200
                ? ChatCompletions.answer(told, prompt, reply, clock.instant().getEpochSecond())
                : ChatCompletions.error(reply.status(), "api_error", null, "the model could not answer");
    }

    private static boolean isHere(String model) {
        return model.equals(MODEL) || model.equals(MODEL + ":latest");
    }

    private static TwinAnswer error(int status, String message) {
        return TwinAnswer.json(status, object("error", message));
    }
}
