package io.rolewright.cli.demo;

import io.rolewright.integrations.twins.phone.TranscriptLine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A machine calls the applicant, says that it is one, and understands as much as it can. */
final class Screening {
    /** Calls are played by the clock of the telephone company, which goes so much faster meanwhile. */
    private static final Duration STRIDE = Duration.ofSeconds(5);

    private static final String RECRUITER = "+6421555099";

    private final Scene scene;
    private final String application;

    Screening(Scene scene, String application) {
        this.scene = scene;
        this.application = application;
    }

    void play(String candidate) throws InterruptedException, NothingCameException {
        scene.stage().begin("a call, played faster than people speak");
        var before = scene.stage(application);
        scene.twins().twilio().callee(scene.person().phone(), scene.person().onThePhone());
        var asked = Map.of(
                "person",
                Map.of("candidate", candidate),
                "script",
                "screening",
                "application",
                application,
                "values",
                values());
        var path = "/communications/calls/"
                + scene.recruiter()
                        .post("/communications/calls", asked)
                        .get("id")
                        .asString();
        var call = scene.await("a machine called her", () -> ended(path));
        scene.stage().end();
        var transcript = new Transcript(call.get("result"));
        print(transcript);
        check(transcript, before);
    }

    private Map<String, String> values() {
        return Map.of(
                "job",
                scene.title(),
                "country",
                scene.country().equals("NZ") ? "New Zealand" : "Australia",
                "place",
                scene.job().at("/posting/places/0/locality").asString(),
                "recruiter",
                RECRUITER);
    }

    private Optional<JsonNode> ended(String path) {
        scene.twins().clock().advance(STRIDE);
        return Optional.of(scene.recruiter().get(path))
                .filter(call -> call.get("state").asString().equals("ENDED"));
    }

    /** All that was said, and behind her words what was understood of them. */
    private void print(Transcript transcript) {
        scene.text().title("A call, led by a script");
        for (var line : transcript.lines()) {
            if (line.isMachine()) {
                scene.text().line("machine", line.words());
            } else {
                scene.text().line(scene.person().firstName(), line.words() + " → " + line.meaning());
            }
        }
    }

    private void check(Transcript transcript, String before) throws InterruptedException {
        var facts = scene.facts();
        var calls = scene.twins().twilio().callsTo(scene.person().phone());
        facts.note("Twilio called her once", 1, calls.size());
        facts.note(
                "the first words were that no person is calling",
                true,
                calls.stream()
                        .flatMap(call -> told(call, TranscriptLine.Kind.SAID).stream())
                        .findFirst()
                        .orElse("")
                        .contains("I am an AI assistant, not a person"));
        facts.note(
                "what she said is what Twilio heard",
                calls.stream()
                        .flatMap(call -> told(call, TranscriptLine.Kind.HEARD).stream())
                        .toList(),
                transcript.heard());
        facts.note(
                "the call came to its end",
                "COMPLETED",
                new Patience<>(this::outcome).until(known -> !known.isEmpty()));
        facts.note("what pay she expects was understood", List.of("95000"), transcript.answer("pay"));
        facts.note(
                "nothing was made of her instructions",
                false,
                transcript.answeredBy().contains(Applicant.INJECTION));
        facts.note("she is where she was before the call", before, scene.stage(application));
    }

    private List<String> told(String call, TranscriptLine.Kind kind) {
        return scene.twins().twilio().transcript(call).stream()
                .filter(line -> line.kind() == kind)
                .map(TranscriptLine::text)
                .toList();
    }

    /** How the call ended, as the application has it; empty until it knows. */
    private String outcome() {
        return scene.recruiter()
                .get("/applications/" + application)
                .at("/calls/0/outcome")
                .asString("");
    }
}
