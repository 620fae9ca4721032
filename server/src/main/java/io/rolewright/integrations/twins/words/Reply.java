package io.rolewright.integrations.twins.words;

import io.rolewright.integrations.twins.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model says, before a provider puts it into its shape.
 *
 * @param refusal why it will not say anything, null when it does
 * @param status of HTTP: other than 200 it is an error of the provider
 * @param isTorn whether a stream is cut within characters that take several bytes
 * @param dies whether a stream breaks off with an error after half of the text
 */
public record Reply(
        String text,
        @Nullable String refusal,
        List<ToolCall> toolCalls,
        Finish finish,
        int status,
        @Nullable String retryAfter,
        boolean isTorn,
        boolean dies) {
    /** A call of a function; the arguments should be a JSON object, and need not be. */
    public record ToolCall(String name, String arguments) {}

    /** Why a model stopped. */
    public enum Finish {
        DONE,
        CUT,
        TOOLS,
        FILTERED
    }

    public static Reply text(String text) {
        return new Reply(text, null, List.of(), Finish.DONE, 200, null, false, false);
    }

    public static Reply json(Object value) {
        return text(new String(Json.bytes(value), StandardCharsets.UTF_8));
    }

    /** The first half of a text: the model had no tokens left. */
    public static Reply truncated(String text) {
        return new Reply(text.substring(0, text.length() / 2), null, List.of(), Finish.CUT, 200, null, false, false);
    }

    public static Reply refusal(String why) {
        return new Reply("", why, List.of(), Finish.FILTERED, 200, null, false, false);
    }

    public static Reply tool(String name, String arguments) {
        return new Reply("", null, List.of(new ToolCall(name, arguments)), Finish.TOOLS, 200, null, false, false);
    }

    /** An error in the provider's own shape: 429, 500, 529. */
    public static Reply error(int status) {
        return new Reply("", null, List.of(), Finish.DONE, status, null, false, false);
    }

    public static Reply error(int status, String retryAfter) {
        return new Reply("", null, List.of(), Finish.DONE, status, retryAfter, false, false);
    }

    /** This reply, its stream cut within characters. */
    public Reply torn() {
        return new Reply(text, refusal, toolCalls, finish, status, retryAfter, true, dies);
    }

    /** This reply, its stream broken off by an error. */
    public Reply dying() {
        return new Reply(text, refusal, toolCalls, finish, status, retryAfter, isTorn, true);
    }
}
