package io.rolewright.benchmarks.fuzz;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values that nobody should send, and good ones among them; the same seed gives the same. */
final class Strangeness {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "undefined",
            "0",
            "-1",
            "1e309",
            "9223372036854775808",
            "true",
            "NaN",
            "%",
            "_",
            "'",
            "' or '1'='1",
            "\"; drop table jobs.job; --",
            "${jndi:ldap://127.0.0.1/x}",
            "#{T(java.lang.Runtime).getRuntime().exec('id')}",
            "{{7*7}}",
            "<script>alert(1)</script>",
            "../../../../etc/passwd",
            "..%2f..%2fetc%2fpasswd",
            "=HYPERLINK(\"http://127.0.0.1\")",
            "\u0000",
            "a\u0000b",
            "\r\nSet-Cookie: a=b",
            "\ud83d\ude00",
            "\ud800",
            "\u202Eabc",
            "\u0130\u0131",
            "e\u0301\u0301\u0301",
            "\ufeff",
            "(a+)+$",
            "0001-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "2026-02-30",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "{}",
            "[]",
            "\"",
            "*",
            "a,b,c",
            "x".repeat(300),
            "y".repeat(70_000));

    private final Random random;
    private final Ids ids;

    Strangeness(long seed, Ids ids) {
        this.random = new Random(seed);
        this.ids = ids;
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** From 0 to less than a bound. */
    int number(int bound) {
        return random.nextInt(bound);
    }

    String text() {
        return any(TEXTS);
    }

    /** A value for a parameter: mostly of its kind, else anything. */
    String value(JsonNode schema) {
        if (oneIn(4)) {
            return text();
        }
        if (schema.has("items")) {
            return value(schema.path("items"));
        }
        if (schema.has("enum")) {
            return schema.path("enum")
                    .get(random.nextInt(schema.path("enum").size()))
                    .asString();
        }
        return switch (schema.path("type").asString("string")) {
            case "integer" -> String.valueOf(number());
            case "boolean" -> String.valueOf(random.nextBoolean());
            default -> schema.path("format").asString("").equals("uuid") ? ids.any(random) : word();
        };
    }

    private String word() {
        return oneIn(3)
                ? ids.any(random)
                : any(List.of("nurse", "user:" + ids.any(random), "jobs.job-received.v1", "a"));
    }

    private long number() {
        return any(List.of(0L, 1L, 2L, 50L, 200L, 201L, -1L, (long) Integer.MAX_VALUE, Long.MIN_VALUE));
    }

    /** A body that was good before some of it was changed. */
    String body(JsonNode example) {
        if (oneIn(20)) {
            return any(List.of(
                    "",
                    "null",
                    "[]",
                    "{",
                    "{\"a\":1,\"a\":2}",
                    "[".repeat(5_000),
                    "{\"text\":" + "9".repeat(2_000) + "}",
                    "{\"text\":NaN}",
                    "{\"text\":\"\\ud800\"}",
                    "\ufeff{}"));
        }
        var json = new JsonMapper();
        var body = withRealIds(example.deepCopy());
        return json.writeValueAsString(oneIn(4) ? body : changed(body));
    }

    private JsonNode withRealIds(JsonNode body) {
        return each(
                body,
                value -> value.isString() && Ids.isOne(value.asString()) && !oneIn(4)
                        ? JsonNodeFactory.instance.stringNode(ids.any(random))
                        : value);
    }

    private JsonNode changed(JsonNode body) {
        return each(body, value -> oneIn(3) ? other() : value);
    }

    private JsonNode each(JsonNode node, UnaryOperator<JsonNode> change) {
        if (node instanceof ObjectNode object) {
            for (var name : List.copyOf(object.propertyNames())) {
                if (oneIn(12)) {
                    object.remove(name);
                } else {
                    object.set(name, each(object.get(name), change));
                }
            }
            return oneIn(12) ? object.put(text(), text()) : object;
        }
        if (node instanceof ArrayNode array) {
            for (var index = 0; index < array.size(); index++) {
                array.set(index, each(array.get(index), change));
            }
            return array;
        }
        return change.apply(node);
    }

    private JsonNode other() {
        var nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(7)) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.numberNode(number());
            case 2 -> nodes.booleanNode(true);
            case 3 -> nodes.arrayNode().add(text());
            case 4 -> nodes.objectNode().put("a", text());
            default -> nodes.stringNode(text());
        };
    }
}
