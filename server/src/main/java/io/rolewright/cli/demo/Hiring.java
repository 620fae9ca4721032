package io.rolewright.cli.demo;

import io.rolewright.engine.document.ChildProcessReader;
import io.rolewright.engine.document.ReadingLimits;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;

/**
 * The third act: somebody applies for the published job and gets it, and with that it is filled. The client pays for it, and
 * gets part of that back.
 */
final class Hiring {
    private final Scene scene;
    private final LocalDate today;

    /** @param today on the agency's calendar */
    Hiring(Scene scene, LocalDate today) {
        this.scene = scene;
        this.today = today;
    }

    /**
     * Plays it.
     *
     * @param page of the job on the careers site
     * @return whether it came to its end
     */
    boolean play(URI page) throws IOException, InterruptedException {
        try (var reader = ChildProcessReader.ofThisClassPath(ReadingLimits.standard())) {
            scene.text().title("Somebody applies");
            var applying = new Applying(scene, page);
            var application = applying.play();
            var id = application.get("id").asString();
            var client = SignedClient.sign(scene.recruiter(), employer(), scene.country(), today);
            var introducing = new Introducing(scene, client, id);
            introducing.agree();
            var submission = introducing.submit(reader);
            var interviewing = new Interviewing(scene, client, id);
            interviewing.play(today);
            new Screening(scene, id).play(application.get("candidateId").asString());
            var placing = new Placing(scene, id);
            var placement = placing.place(today);
            placing.prove(submission, reader);
            applying.check();
            introducing.check();
            interviewing.check();
            new Charging(scene, client, placement).play(today);
            return true;
        } catch (NothingCameException nothing) {
            scene.facts().note(nothing.what(), false);
            return false;
        }
    }

    private String employer() {
        return scene.job().at("/posting/employer").asString("The client");
    }
}
