package io.rolewright.integrations.twins.words;

import static io.rolewright.integrations.twins.wire.Json.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.wire.Asking;
import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.Provider;
import io.rolewright.integrations.twins.wire.Twin;
import io.rolewright.integrations.twins.wire.TwinClock;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The answers have the shapes and keep the rules of part E of the fact sheet. */
class LanguageModelsTest {
    private static final String GREETING = "Grüße, naïve 🙂 café";

    private final TwinClock clock = TwinClock.standing(Instant.parse("2026-11-26T09:00:00Z"));
    private final OpenAiTwin openAi = new OpenAiTwin(clock);
    private final OllamaTwin ollama = new OllamaTwin(clock);
    private final AnthropicTwin anthropic = new AnthropicTwin();
    private final List<Twin> twins = List.<Provider>of(openAi, ollama, anthropic).stream()
            .map(one -> Twin.start(one, clock, 1))
            .toList();

    @AfterEach
    void close() {
        twins.forEach(Twin::close);
    }

    @Test
    void openAiSaysWhatItsScriptTells() throws IOException {
        openAi.script().when(prompt -> prompt.text().contains("nurse"), Reply.text(GREETING));
        var answer = Asking.read(complete(chat("write for a nurse")));
        assertThat(answer.path("object").asString()).isEqualTo("chat.completion");
        assertThat(answer.at("/choices/0/message/content").asString()).isEqualTo(GREETING);
        assertThat(answer.at("/choices/0/finish_reason").asString()).isEqualTo("stop");
        assertThat(answer.at("/choices/0/message/refusal").isNull()).isTrue();
        assertThat(answer.at("/usage/total_tokens").asInt()).isPositive();
        assertThat(openAi.script().heard().getFirst().text()).isEqualTo("be kind\nwrite for a nurse");
        openAi.script().whenHash(openAi.script().heard().getFirst().hash(), Reply.text("by its hash"));
        assertThat(Asking.read(complete(chat("write for a nurse")))
                        .at("/choices/0/message/content")
                        .asString())
                .isEqualTo("by its hash");
    }

    @Test
    void openAiIsCutShortRefusesAndCallsToolsBadly() throws IOException {
        openAi.script()
                .inTurn(Reply.truncated("{\"title\":\"Nurse\"}"), Reply.refusal("No."), Reply.tool("f", "{\"a\":"));
        var cut = Asking.read(complete(chat("x")));
        assertThat(cut.at("/choices/0/finish_reason").asString()).isEqualTo("length");
        assertThat(Json.read(cut.at("/choices/0/message/content").asString().getBytes(StandardCharsets.UTF_8))
                        .isMissingNode())
                .isTrue();
        var refused = Asking.read(complete(chat("x")));
        assertThat(refused.at("/choices/0/message/refusal").asString()).isEqualTo("No.");
        var tool = Asking.read(complete(chat("x")));
        assertThat(tool.at("/choices/0/message/content").isNull()).isTrue();
        assertThat(tool.at("/choices/0/message/tool_calls/0/function/arguments").asString())
                .isEqualTo("{\"a\":");
    }

    @Test
    void openAiStreamsEvenWithinCharacters() throws IOException {
        openAi.script().always(Reply.text(GREETING).torn());
        var chat = chat("x");
        chat.put("stream", true);
        chat.put("stream_options", object("include_usage", true));
        var stream = complete(chat).body();
        assertThat(stream).endsWith("data: [DONE]\n\n").contains("\"usage\":{");
        assertThat(deltas(stream, "/choices/0/delta/content")).isEqualTo(GREETING);
        assertThat(isCutWithinACharacter(chat)).isTrue();
        openAi.script().always(Reply.text(GREETING).dying());
        assertThat(complete(chat).body()).contains("server_error").doesNotContain("[DONE]");
    }

    @Test
    void openAiRefusesWhatTheRealOneRefuses() throws IOException {
        assertThat(twin(0).post("/v1/chat/completions", chat("x"), "Authorization", "Bearer wrong")
                        .statusCode())
                .isEqualTo(401);
        assertThat(complete(object("model", LanguageModel.MODEL, "messages", List.of()))
                        .statusCode())
                .isEqualTo(400);
        assertThat(complete(object("model", "gpt-0", "messages", List.of(object("role", "user", "content", "x"))))
                        .statusCode())
                .isEqualTo(404);
        assertThat(complete(schema(true, "bad name!")).statusCode()).isEqualTo(400);
        assertThat(complete(schema(false, "extract")).statusCode()).isEqualTo(400);
        var least = Asking.read(complete(schema(true, "extract")));
        assertThat(least.at("/choices/0/message/content").asString()).isEqualTo("{\"title\":\"\",\"skills\":[]}");
    }

    @Test
    void allFailInTheirOwnShape() throws IOException {
        openAi.script().always(Reply.error(429, "7"));
        var limited = complete(chat("x"));
        assertThat(limited.headers().firstValue("Retry-After")).hasValue("7");
        assertThat(Asking.read(limited).at("/error/code").asString()).isEqualTo("rate_limit_exceeded");
        ollama.script().always(Reply.error(500));
        assertThat(Asking.read(twin(1).post("/api/chat", chat("x")))
                        .path("error")
                        .isString())
                .isTrue();
        anthropic.script().always(Reply.error(529));
        var overloaded = message(messages());
        assertThat(overloaded.statusCode()).isEqualTo(529);
        assertThat(Asking.read(overloaded).at("/error/type").asString()).isEqualTo("overloaded_error");
        assertThat(Asking.read(overloaded).path("request_id").asString())
                .isEqualTo(overloaded.headers().firstValue("request-id").orElseThrow());
    }

    @Test
    void ollamaStreamsUnlessToldNotTo() throws IOException {
        ollama.script().always(Reply.text(GREETING));
        var streamed = twin(1).post("/api/chat", chat("x"));
        assertThat(streamed.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
        var text = new StringBuilder();
        var lines = streamed.body().lines().map(LanguageModelsTest::read).toList();
        lines.forEach(line -> text.append(line.at("/message/content").asString("")));
        assertThat(text.toString()).isEqualTo(GREETING);
        var last = lines.getLast();
        assertThat(last.path("done").asBoolean()).isTrue();
        assertThat(last.path("done_reason").asString()).isEqualTo("stop");
        var whole = chat("x");
        whole.put("stream", false);
        assertThat(Asking.read(twin(1).post("/api/chat", whole))
                        .at("/message/content")
                        .asString())
                .isEqualTo(GREETING);
        ollama.script().always(Reply.text(GREETING).dying());
        assertThat(twin(1).post("/api/chat", chat("x")).body().lines().toList().getLast())
                .startsWith("{\"error\":");
    }

    @Test
    void ollamaHasItsOtherDoors() throws IOException {
        ollama.script().always(Reply.tool("f", "{\"a\":1}"));
        var whole = chat("x");
        whole.put("stream", false);
        assertThat(Asking.read(twin(1).post("/api/chat", whole))
                        .at("/message/tool_calls/0/function/arguments/a")
                        .asInt())
                .isEqualTo(1);
        ollama.script().always(Reply.text("hello"));
        assertThat(Asking.read(twin(1).post("/v1/chat/completions", chat("x")))
                        .at("/choices/0/message/content")
                        .asString())
                .isEqualTo("hello");
        assertThat(Asking.read(twin(1).post(
                                        "/api/embed", object("model", LanguageModel.MODEL, "input", List.of("a", "b"))))
                        .path("embeddings"))
                .hasSize(2);
        var unknown = twin(1).post("/api/chat", object("model", "llama0", "messages", List.of()));
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(twin(1).json("/api/tags").at("/models/0/name").asString()).startsWith(LanguageModel.MODEL);
    }

    @Test
    void anthropicSpeaksItsOwnWay() throws IOException {
        anthropic.script().inTurn(Reply.text(GREETING), Reply.refusal("No."), Reply.tool("f", "{\"a\":1}"));
        var said = Asking.read(message(messages()));
        assertThat(said.at("/content/0/text").asString()).isEqualTo(GREETING);
        assertThat(said.path("stop_reason").asString()).isEqualTo("end_turn");
        assertThat(Asking.read(message(messages())).path("stop_reason").asString())
                .isEqualTo("refusal");
        var tool = Asking.read(message(messages()));
        assertThat(tool.at("/content/0/input/a").asInt()).isEqualTo(1);
        assertThat(tool.path("stop_reason").asString()).isEqualTo("tool_use");
    }

    @Test
    void anthropicStreamsItsEventsInOrder() throws IOException {
        anthropic.script().always(Reply.text(GREETING).torn());
        var asked = messages();
        asked.put("stream", true);
        var stream = message(asked).body();
        assertThat(stream.lines()
                        .filter(line -> line.startsWith("event: "))
                        .map(line -> line.substring(7))
                        .distinct())
                .containsExactly(
                        "message_start",
                        "ping",
                        "content_block_start",
                        "content_block_delta",
                        "content_block_stop",
                        "message_delta",
                        "message_stop");
        assertThat(deltas(stream, "/delta/text")).isEqualTo(GREETING);
    }

    @Test
    void anthropicRefusesWhatTheRealOneRefuses() throws IOException {
        assertThat(twin(2).post("/v1/messages", messages(), "x-api-key", "wrong")
                        .statusCode())
                .isEqualTo(401);
        assertThat(twin(2).post("/v1/messages", messages(), "x-api-key", "sk-ant-twin")
                        .statusCode())
                .isEqualTo(400);
        var withoutLimit = messages();
        withoutLimit.remove("max_tokens");
        assertThat(message(withoutLimit).statusCode()).isEqualTo(400);
        var systemInside = messages();
        systemInside.put("messages", List.of(object("role", "system", "content", "x")));
        assertThat(message(systemInside).statusCode()).isEqualTo(400);
    }

    @Test
    void canBeToldByHttp() throws IOException {
        twin(0).post("/_twin/replies", object("contains", "nurse", "text", "told"));
        assertThat(Asking.read(complete(chat("a nurse")))
                        .at("/choices/0/message/content")
                        .asString())
                .isEqualTo("told");
    }

    private static Map<String, @Nullable Object> chat(String text) {
        return object(
                "model",
                LanguageModel.MODEL,
                "messages",
                List.of(
                        object("role", "system", "content", "be kind"),
                        object("role", "user", "content", List.of(object("type", "text", "text", text)))));
    }

    private static Map<String, @Nullable Object> schema(boolean isStrict, String name) {
        var chat = chat("x");
        var schema = object(
                "type",
                "object",
                "properties",
                object("title", object("type", "string"), "skills", object("type", "array")),
                "required",
                List.of("title", "skills"),
                "additionalProperties",
                !isStrict);
        chat.put(
                "response_format",
                object("type", "json_schema", "json_schema", object("name", name, "strict", true, "schema", schema)));
        return chat;
    }

    private static Map<String, @Nullable Object> messages() {
        return object(
                "model",
                LanguageModel.MODEL,
                "max_tokens",
                100,
                "system",
                "be kind",
                "messages",
                List.of(object("role", "user", "content", "x")));
    }

    private Asking twin(int index) {
        return new Asking(twins.get(index));
    }

    private HttpResponse<String> complete(Object chat) throws IOException {
        return twin(0).post("/v1/chat/completions", chat, "Authorization", "Bearer sk-twin");
    }

    private HttpResponse<String> message(Object messages) throws IOException {
        return twin(2).post("/v1/messages", messages, "x-api-key", "sk-ant-twin", "anthropic-version", "2023-06-01");
    }

    private static JsonNode read(String line) {
        return Json.read(line.getBytes(StandardCharsets.UTF_8));
    }

    private static String deltas(String stream, String pointer) {
        var text = new StringBuilder();
        stream.lines()
                .filter(line -> line.startsWith("data: {"))
                .map(line -> Json.read(line.substring(6).getBytes(StandardCharsets.UTF_8)))
                .forEach(event -> text.append(event.at(pointer).asString("")));
        return text.toString();
    }

    /** Whether a chunk of the stream begins with a byte that continues a character. */
    private boolean isCutWithinACharacter(Object chat) throws IOException {
        var body = Json.bytes(chat);
        try (var socket = new Socket("127.0.0.1", twins.getFirst().address().getPort())) {
            var head =
                    "POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer sk-twin\r\n"
                            + "Content-Length: " + body.length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            var answer = socket.getInputStream().readAllBytes();
            for (var i = 2; i < answer.length; i++) {
                if (answer[i - 2] == '\r' && answer[i - 1] == '\n' && (answer[i] & 0xC0) == 0x80) {
                    return true;
                }
            }
            return false;
        }
    }
}
