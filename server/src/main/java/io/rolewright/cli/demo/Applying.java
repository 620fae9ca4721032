package io.rolewright.cli.demo;

import io.rolewright.cli.Refused;
import io.rolewright.integrations.twins.workspace.SentMail;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Somebody applies on the careers site, is shortlisted, and is told where her application stands. */
final class Applying {
    private final Scene scene;
    private final URI page;

    /** @param page of the job on the careers site */
    Applying(Scene scene, URI page) {
        this.scene = scene;
        this.page = page;
    }

    /** Answers the application. */
    JsonNode play() throws IOException, InterruptedException, NothingCameException {
        scene.stage().begin("somebody applies");
        var visitor = new Visitor();
        var file = scene.person().resume(scene.folder(), scene.title());
        var thanks = visitor.attach(visitor.open(page), file);
        var application = scene.await("the careers site's form made an application", this::application);
        scene.stage().end();
        scene.text()
                .line(
                        "applies",
                        "%s, with %s, on %s".formatted(scene.person().name(), file.getFileName(), page.getPath()));
        scene.text().line("receipt", "“" + thanks.select("main > p").text() + "”");
        shortlist(application);
        return application;
    }

    private Optional<JsonNode> application() {
        return Answers.items(scene.recruiter()
                        .get("/applications?jobId=" + scene.job().get("id").asString()))
                .stream()
                .findFirst();
    }

    private void shortlist(JsonNode application) throws IOException, InterruptedException, NothingCameException {
        scene.stage().begin("shortlisting her");
        var path = "/applications/" + application.get("id").asString();
        var version = application.get("version").asInt();
        scene.recruiter().patch(path + "/stage", version, Map.of("stage", "SHORTLISTED"));
        scene.await("it is known how she is reached", () -> statusLink(path));
        var link = scene.await("she is told where her application stands", this::link);
        var status = new Visitor().open(link);
        scene.stage().end();
        scene.text().line("recruiter", "shortlists her");
        scene.text()
                .line(
                        "e-mail",
                        "to %s: “%s”"
                                .formatted(
                                        scene.person().email(),
                                        letters().getFirst().subject()));
        scene.text()
                .line(
                        "page",
                        "“%s”".formatted(status.select("[aria-current=step]").text()));
    }

    /** Where people are reached is read from their résumés, and known a moment later than that they apply. */
    private Optional<JsonNode> statusLink(String application) {
        try {
            return Optional.of(scene.recruiter().post(application + "/status-link"));
        } catch (Refused refused) {
            if (refused.code().equals("hiring.candidate-unreachable")) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private Optional<URI> link() {
        return letters().stream()
                .flatMap(mail -> Scene.link("/status/", mail.text()).stream())
                .findFirst();
    }

    private List<SentMail> letters() {
        return scene.mails(scene.person().email());
    }

    /** To be asked at the end, for a second one might come late. */
    void check() {
        scene.facts()
                .note(
                        "Gmail sent her one e-mail",
                        List.of("Your application for " + scene.title()),
                        letters().stream().map(SentMail::subject).toList());
    }
}
