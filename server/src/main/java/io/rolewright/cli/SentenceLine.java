package io.rolewright.cli;

import io.rolewright.engine.mention.Tokens;
import java.util.ArrayList;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of input: a sentence, or why it is none. */
sealed interface SentenceLine {
    int MOST_TOKENS = 5_000;

    JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** A sentence. */
    record Read(Tokens tokens) implements SentenceLine {}

    /** None. */
    record Unreadable(String code) implements SentenceLine {}

    static SentenceLine of(BoundedLines lines) {
        if (lines.isTooLong()) {
            return new Unreadable("cli.line-too-long");
        }
        try {
            return of(JSON.readTree(lines.text()));
        } catch (JacksonException malformed) {
            return new Unreadable("cli.line-not-json");
        }
    }

    private static SentenceLine of(JsonNode line) {
        var given = line.path("tokens");
        var text = line.path("text");
        var words = new ArrayList<String>();
        for (var token : given) {
            if (!token.isString()) {
                return new Unreadable("cli.line-without-tokens");
            }
            words.add(token.asString());
        }
        if (!given.isArray() || !(text.isString() || text.isMissingNode() || text.isNull())) {
            return new Unreadable("cli.line-without-tokens");
        }
        if (words.size() > MOST_TOKENS) {
            return new Unreadable("cli.line-too-long");
        }
        return new Read(Tokens.within(words, text.asString("")).orElseGet(() -> Tokens.joined(words)));
    }
}
