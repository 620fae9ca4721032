package io.rolewright.evaluation.forecast;

import io.rolewright.engine.forecast.Fee;
import io.rolewright.engine.forecast.Journey;
import io.rolewright.engine.forecast.Journey.Stop;
import io.rolewright.engine.forecast.PipelineStage;
import io.rolewright.evaluation.generator.years.AgencyYears;
import io.rolewright.evaluation.generator.years.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the facts of an agency tell of applications, placements and fees: what a read model would keep of them. */
final class History {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CURRENCY = "AUD";

    private final Map<LocalDate, Double> applications = new HashMap<>();
    private final Map<LocalDate, Double> placements = new HashMap<>();
    private final Map<UUID, List<Stop>> stops = new LinkedHashMap<>();
    private final List<Fee> fees = new ArrayList<>();

    private History() {}

    static History of(AgencyYears years) {
        History history = new History();
        years.facts().forEach(history::take);
        return history;
    }

    /** How many applications were made on each day. */
    Map<LocalDate, Double> applications() {
        return applications;
    }

    /** How many placements were made on each day. */
    Map<LocalDate, Double> placements() {
        return placements;
    }

    List<Journey> journeys() {
        return stops.values().stream().map(Journey::new).toList();
    }

    /** The fees of placements, in Australian dollars; 0 for those in another currency. */
    List<Fee> fees() {
        return fees;
    }

    private void take(Fact fact) {
        LocalDate day = AgencyYears.dayOf(fact);
        switch (fact.type()) {
            case "hiring.application-made.v1" -> {
                applications.merge(day, 1.0, Double::sum);
                stops.computeIfAbsent(fact.subject(), id -> new ArrayList<>()).add(new Stop(PipelineStage.NEW, day));
            }
            case "hiring.application-moved.v1" -> {
                String to = JSON.readTree(fact.data()).get("to").stringValue();
                stops.computeIfAbsent(fact.subject(), id -> new ArrayList<>()).add(new Stop(stage(to), day));
            }
            case "hiring.placement-made.v1" -> {
                placements.merge(day, 1.0, Double::sum);
                JsonNode fee = JSON.readTree(fact.data()).get("fee");
                boolean counts = fee.get("currency").stringValue().equals(CURRENCY);
                fees.add(new Fee(
                        day, counts ? Double.parseDouble(fee.get("amount").stringValue()) : 0));
            }
            default -> {}
        }
    }

    private static PipelineStage stage(String name) {
        return switch (name) {
            case "REJECTED", "WITHDRAWN" -> PipelineStage.LOST;
            default -> PipelineStage.valueOf(name);
        };
    }
}
