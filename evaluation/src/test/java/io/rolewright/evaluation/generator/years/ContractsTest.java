package io.rolewright.evaluation.generator.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The facts are those that {@code contracts/events} describes, where a description stands there. */
class ContractsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path FOLDER = Path.of("..", "contracts", "events");

    @Test
    void eachFactHasTheFormOfItsContract() throws IOException {
        Map<String, JsonNode> contracts = contracts();
        List<Fact> facts = AgencyYears.of(903, 0.1).facts().toList();

        assertThat(facts.stream().map(Fact::type))
                .contains(
                        "jobs.job-received.v1",
                        "listings.listing-moved.v1",
                        "hiring.placement-ended.v1",
                        "matching.feedback-given.v1");
        for (Fact fact : facts) {
            JsonNode contract = contracts.get(fact.type());
            if (contract != null) {
                check(JSON.readTree(fact.data()), contract);
            }
        }
        assertThat(facts.stream().map(Fact::type).filter(type -> !type.startsWith("billing.")))
                .allMatch(contracts::containsKey);
    }

    private static Map<String, JsonNode> contracts() throws IOException {
        Map<String, JsonNode> contracts = new HashMap<>();
        try (var files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                contracts.put(
                        file.getFileName().toString().replace(".json", ""), JSON.readTree(Files.readString(file)));
            }
        }
        return contracts;
    }

    private static void check(JsonNode data, JsonNode contract) {
        contract.get("required")
                .forEach(name -> assertThat(data.has(name.stringValue()))
                        .as("%s in %s", name, data)
                        .isTrue());
        contract.get("properties").properties().forEach(property -> {
            if (data.has(property.getKey())) {
                checkValue(data.get(property.getKey()), property.getValue());
            }
        });
    }

    private static void checkValue(JsonNode value, JsonNode form) {
        switch (form.get("type").stringValue()) {
            case "string" -> checkText(value.stringValue(), form);
            case "integer" -> assertThat(value.isIntegralNumber()).isTrue();
            case "number" -> assertThat(value.isNumber()).isTrue();
            case "boolean" -> assertThat(value.isBoolean()).isTrue();
            case "object" -> check(value, form);
            default -> throw new AssertionError(form);
        }
    }

    private static void checkText(String text, JsonNode form) {
        if (form.has("enum")) {
            assertThat(form.get("enum").valueStream().map(JsonNode::stringValue))
                    .contains(text);
        }
        switch (form.path("format").asString("")) {
            case "uuid" -> assertThat(UUID.fromString(text)).hasToString(text);
            case "date" -> assertThat(LocalDate.parse(text)).hasToString(text);
            case "date-time" -> assertThat(Instant.parse(text)).hasToString(text);
            default -> assertThat(text).isNotBlank();
        }
    }
}
