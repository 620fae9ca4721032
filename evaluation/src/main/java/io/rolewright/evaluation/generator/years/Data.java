package io.rolewright.evaluation.generator.years;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The JSON object of one fact, written part by part. Its words are ours and need no escaping. */
final class Data {
    private final StringBuilder json = new StringBuilder("{");

    Data id(String name, UUID value) {
        return text(name, value.toString());
    }

    Data day(String name, LocalDate value) {
        return text(name, value.toString());
    }

    Data time(String name, long millis) {
        return text(name, Instant.ofEpochMilli(millis).toString());
    }

    Data word(String name, Enum<?> value) {
        return text(name, value.name());
    }

    Data text(String name, String value) {
        return raw(name, "\"" + value + "\"");
    }

    Data number(String name, long value) {
        return raw(name, Long.toString(value));
    }

    Data truth(String name, boolean value) {
        return raw(name, Boolean.toString(value));
    }

    Data money(String name, Coins value) {
        return raw(name, value.json());
    }

    String json() {
        return json + "}";
    }

    private Data raw(String name, String value) {
        if (json.length() > 1) {
            json.append(',');
        }
        json.append('"').append(name).append("\":").append(value);
        return this;
    }
}
