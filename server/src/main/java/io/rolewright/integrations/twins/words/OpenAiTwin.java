package io.rolewright.integrations.twins.words;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** The API of OpenAI, as far as chat completions go. */
public final class OpenAiTwin extends LanguageModel {
    private static final String KEY = "sk-twin";

    private final Clock clock;
    private final AtomicLong requests = new AtomicLong();

    public OpenAiTwin(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "openai";
    }

    @Override
    public Map<String, String> account() {
        return Map.of("apiKey", KEY, "model", MODEL);
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        var number = requests.incrementAndGet();
        return found(request)
                .with("x-request-id", "req_" + number)
                .with("x-ratelimit-limit-requests", "10000")
                .with("x-ratelimit-remaining-requests", String.valueOf(Math.max(0, 10_000 - number)));
    }

    private TwinAnswer found(TwinRequest request) {
        if (request.bearer().filter(KEY::equals).isEmpty()) {
            return ChatCompletions.error(401, "invalid_request_error", "invalid_api_key", "Incorrect API key provided");
        }
        return switch (request.path()) {
            case "/v1/models" ->
                TwinAnswer.json(object("object", "list", "data", List.of(object("id", MODEL, "object", "model"))));
            case "/v1/chat/completions" -> completed(request);
            default -> ChatCompletions.error(404, "invalid_request_error", null, "Unknown request URL");
        };
    }

    private TwinAnswer completed(TwinRequest request) {
        var told = request.json();
        var refusal = ChatCompletions.refusal(told);
        if (!refusal.isEmpty()) {
            return ChatCompletions.error(400, "invalid_request_error", null, refusal);
        }
        var prompt = ChatCompletions.prompt(told);
        if (!prompt.model().equals(MODEL)) {
            return ChatCompletions.error(
                    404, "invalid_request_error", "model_not_found", "The model does not exist: " + prompt.model());
        }
        var reply = script().to(prompt);
        return reply.status() == 200
                ? ChatCompletions.answer(told, prompt, reply, clock.instant().getEpochSecond())
                : failed(reply);
    }

    private static TwinAnswer failed(Reply reply) {
        var answer = reply.status() == 429
                ? ChatCompletions.error(429, "requests", "rate_limit_exceeded", "Rate limit reached")
                : ChatCompletions.error(reply.status(), "server_error", null, "The server had an error");
        return reply.retryAfter() == null ? answer : answer.with("Retry-After", reply.retryAfter());
    }
}
