package io.rolewright.cli.demo;

import io.rolewright.engine.document.DocumentReader;
import io.rolewright.integrations.twins.workspace.SentMail;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The applicant agrees to be represented, and a client gets a résumé that does not say whose it is. */
final class Introducing {
    private final Scene scene;
    private final SignedClient client;
    private final String application;

    Introducing(Scene scene, SignedClient client, String application) {
        this.scene = scene;
        this.client = client;
        this.application = application;
    }

    /** She is asked by a text message, and says yes on the page behind its link. */
    void agree() throws IOException, InterruptedException, NothingCameException {
        scene.stage().begin("asking whether we may represent her");
        var mandate = "/applications/" + application + "/mandate";
        scene.recruiter().post(mandate, Map.of("clientId", client.id(), "channel", "SMS"));
        var link = scene.await("she is asked by a text message", this::link);
        var visitor = new Visitor();
        var page = visitor.open(link);
        var thanks = visitor.press(page, "yes");
        scene.stage().end();
        scene.text()
                .line(
                        "text",
                        "to %s: “%s”"
                                .formatted(
                                        scene.person().phone(),
                                        scene.texts().getFirst().body()));
        scene.text().line("page", "“" + page.select("main > p").text() + "”");
        scene.text().line("she", "presses yes: “" + thanks.select("main > p").text() + "”");
        scene.facts()
                .note(
                        "she gave us the right to represent her",
                        "GIVEN",
                        scene.recruiter().get(mandate).get("state").asString());
    }

    private Optional<URI> link() {
        return scene.texts().stream()
                .flatMap(text -> Scene.link("/represent/", text.body()).stream())
                .findFirst();
    }

    /** The client gets an e-mail, and wants to see more; answers the submission. */
    JsonNode submit(DocumentReader reader) throws IOException, InterruptedException, NothingCameException {
        scene.stage().begin("introducing her to the client");
        var submission = scene.recruiter()
                .post(
                        "/submissions",
                        Map.of(
                                "applicationId",
                                application,
                                "contactId",
                                client.contact(),
                                "note",
                                "Nine years in this work."));
        var mail = scene.await(
                "the client got an e-mail", () -> introductions().stream().findFirst());
        var resume = BlindResume.of(mail, reader, scene.folder());
        var traces = resume.traces(scene.person());
        scene.recruiter()
                .post("/submissions/" + submission.get("id").asString() + "/answer", Map.of("answer", "ACCEPTED"));
        scene.stage().end();
        scene.text().line("e-mail", "to %s: “%s”".formatted(client.email(), mail.subject()));
        scene.text().line("says", resume.beginning());
        scene.text()
                .line(
                        "says not",
                        scene.person().traces().stream()
                                .filter(trace -> !traces.contains(trace))
                                .collect(Collectors.joining(", ")));
        scene.text().line("file", resume.file().toString());
        scene.text().line("client", "wants to meet her");
        scene.facts().note("nothing that the client got says who she is", List.of(), traces);
        return submission;
    }

    private List<SentMail> introductions() {
        return scene.mails(client.email());
    }

    /** To be asked at the end, for a second one might come late. */
    void check() {
        scene.facts().note("Twilio carried one text message", 1, scene.texts().size());
        scene.facts()
                .note("Gmail sent the client one e-mail", 1, introductions().size());
    }
}
