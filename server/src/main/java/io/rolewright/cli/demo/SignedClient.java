package io.rolewright.cli.demo;

import io.rolewright.cli.PlatformClient;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The company that seeks somebody, and has signed what that costs.
 *
 * @param contact the id of whom people are introduced to
 * @param email of that person
 */
record SignedClient(String id, String name, String contact, String email) {
    /** In percent of the first year's pay. */
    static final double FEE = 18.5;

    private static final String EMAIL = "priya.raman@client.example";

    /** Writes a company down, whom to speak with there, and terms that hold from today on. */
    static SignedClient sign(PlatformClient recruiter, String name, String country, LocalDate today) {
        var id = recruiter
                .post("/clients", Map.of("name", name, "country", country))
                .get("id")
                .asString();
        var contact = recruiter
                .post("/clients/" + id + "/contacts", Map.of("name", "Priya Raman", "email", EMAIL))
                .get("id")
                .asString();
        var terms = recruiter.post("/clients/" + id + "/terms", terms(today));
        recruiter.post(
                "/clients/%s/terms/%s/signature"
                        .formatted(id, terms.get("version").asString()),
                Map.of("contactId", contact, "signedOn", today.toString()));
        return new SignedClient(id, name, contact, EMAIL);
    }

    private static Map<String, Object> terms(LocalDate today) {
        return Map.of(
                "fee",
                Map.of("percent", FEE),
                "paymentDays",
                14,
                "guaranteeDays",
                90,
                "rebates",
                Map.of("steps", List.of(Map.of("untilDay", 90, "percent", 50))),
                "ownershipMonths",
                12,
                "offLimitsMonths",
                12,
                "validFrom",
                today.toString());
    }
}
