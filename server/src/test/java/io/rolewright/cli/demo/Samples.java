package io.rolewright.cli.demo;

import io.rolewright.engine.document.Document;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An agency of two people and one job. */
final class Samples {
    static final Truth.Job JOB = new Truth.Job("jobs/nurse.html", "Nurse", "Hill Hospital");
    static final Truth TRUTH = new Truth(
            List.of(resume("ada", "Ada Ash"), resume("bo", "Bo Birch")),
            List.of(JOB),
            List.of(
                    new Truth.Relevance(JOB.file(), "resumes/ada.txt", 3),
                    new Truth.Relevance(JOB.file(), "resumes/bo.txt", 0)));

    private Samples() {}

    static Person ada() {
        return person("ada", "Ada Ash", "Ada Ash\nNurse <wards>");
    }

    static Person bo() {
        return person("bo", "Bo Birch", "Bo Birch\nnurse nurse nurse");
    }

    static Shortlist.Place place(Person person, double score) {
        return new Shortlist.Place(person, json("""
                {"score": %s, "categories": [{"category": "TITLE", "value": 1.0, "weight": 0.3}, {"category": "LOCATION"}],
                 "evidence": [{"spans": [{"start": 8, "end": 13}]}]}""".formatted(score)));
    }

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static Truth.Resume resume(String file, String name) {
        return new Truth.Resume(
                "resumes/" + file + ".txt",
                name,
                file + "@example.com",
                "+61491570156",
                List.of(new Truth.Employment("Hill Hospital", "Nurse")));
    }

    private static Person person(String file, String name, String text) {
        var profile = json("""
                {"basics": {"name": "%s", "email": "%s@example.com", "phone": "+61491570156"},
                 "work": [{"name": "hill hospital", "position": "Nurse"}]}""".formatted(name, file));
        var document = new Document(file, "text/plain", "0", text, 1, List.of(), List.of());
        return new Person("resumes/" + file + ".txt", profile, document);
    }
}
