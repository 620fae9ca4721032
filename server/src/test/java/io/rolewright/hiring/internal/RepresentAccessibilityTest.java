package io.rolewright.hiring.internal;

import io.rolewright.hiring.NewMandate;
import io.rolewright.shared.Person;
import io.rolewright.support.Events;
import io.rolewright.support.QuestionPage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The page of a mandate in a real browser, judged by axe-core; its style is that of the careers site and judged there. */
@HiringTest
class RepresentAccessibilityTest {
    @Autowired
    Consultant ann;

    @Autowired
    Ways ways;

    @Autowired
    Post post;

    @Autowired
    Events events;

    @Autowired
    Environment started;

    @TempDir
    Path folder;

    @Test
    void keepsToTheGuidelines() throws IOException {
        QuestionPage.keepsToTheGuidelines(page(), folder, "You have agreed");
    }

    private URI page() {
        var application = ways.application();
        ann.post(
                        Ways.APPLICATIONS + "/" + application.id() + "/mandate",
                        new NewMandate(ann.client("Read aloud").id(), null))
                .expectStatus()
                .isCreated();
        events.awaitIdle();
        var path = post.link(Person.of(application.candidateId())).getPath();
        return URI.create("http://localhost:" + started.getRequiredProperty("local.server.port") + path);
    }
}
