package io.rolewright.integrations.twins.words;

import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.Provider;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A provider of language models, which says what its script tells it to. */
public abstract class LanguageModel implements Provider {
    /** The model that every twin has. */
    public static final String MODEL = "twin-1";

    private final ReplyScript script = new ReplyScript();

    public ReplyScript script() {
        return script;
    }

    /** {@code replies}: what to say from now on. */
    @Override
    public Optional<TwinAnswer> control(String rest, TwinRequest request) {
        if (!rest.equals("replies")) {
            return Optional.empty();
        }
        if (request.method().equals("DELETE")) {
            script.clear();
        } else {
            script.add(request.json());
        }
        return Optional.of(TwinAnswer.empty(204));
    }

    /** The text of a message: a plain one, or the texts among its parts. */
    static String text(JsonNode content) {
        if (content.isString()) {
            return content.asString();
        }
        var text = new StringBuilder();
        content.forEach(part -> text.append(part.path("text").asString("")));
        return text.toString();
    }

    /** All messages, one below the other. */
    static String texts(JsonNode messages) {
        var texts = new ArrayList<String>();
        messages.forEach(message -> texts.add(text(message.path("content"))));
        return String.join("\n", texts);
    }

    /** About as many tokens as a text has. */
    static int tokens(String text) {
        return text.length() / 4 + 1;
    }

    /** A text in pieces of a few characters; pairs of surrogates stay together. */
    static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        for (var at = 0; at < text.length(); ) {
            var end = Math.min(text.length(), at + 7);
            if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
                end++;
            }
            pieces.add(text.substring(at, end));
            at = end;
        }
        return pieces;
    }

    /** Events of a stream, each in a part of its own, or cut within characters where the reply is torn. */
    static TwinAnswer stream(String contentType, List<String> events, Reply reply) {
        var parts = events.stream()
                .map(event -> event.getBytes(StandardCharsets.UTF_8))
                .toList();
        return TwinAnswer.stream(contentType, reply.isTorn() ? torn(parts) : parts);
    }

    /** The same bytes, cut before every byte that continues a character. */
    private static List<byte[]> torn(List<byte[]> parts) {
        var torn = new ArrayList<byte[]>();
        var part = new ByteArrayOutputStream();
        for (var bytes : parts) {
            for (var one : bytes) {
                if ((one & 0xC0) == 0x80) {
                    torn.add(part.toByteArray());
                    part.reset();
                }
                part.write(one);
            }
        }
        torn.add(part.toByteArray());
        return torn;
    }

    /** JSON as a provider streams it: not escaped, so that characters of several bytes stay such. */
    static String line(Object value) {
        return new String(Json.bytes(value), StandardCharsets.UTF_8);
    }
}
