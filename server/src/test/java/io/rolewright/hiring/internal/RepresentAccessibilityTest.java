package io.rolewright.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.hiring.NewMandate;
import io.rolewright.shared.Person;
import io.rolewright.support.Browser;
import io.rolewright.support.Events;
import io.rolewright.support.Guidelines;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
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
        var page = page();
        try (var browser = Browser.start(folder.resolve("chromium"))) {
            browser.open(page);
            assertThat(Guidelines.broken(browser)).as("the question").isEmpty();

            browser.leave("document.querySelector('button').click()");
            assertThat(browser.run("document.body.textContent").asString()).contains("You have agreed");
            assertThat(Guidelines.broken(browser)).as("the answer").isEmpty();

            browser.open(URI.create(page + "x"));
            assertThat(Guidelines.broken(browser)).as("a link to nothing").isEmpty();
        }
    }

    private URI page() {
        var application = ways.application();
        var path = Ways.APPLICATIONS + "/" + application.id() + "/mandate";
        ann.post(path, new NewMandate(ann.client("Read aloud").id(), null))
                .expectStatus()
                .isCreated();
        events.awaitIdle();
        var message = post.to(Person.of(application.candidateId())).getFirst();
        var link = Objects.requireNonNull(message.values()).get("link");
        var port = started.getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port
                + URI.create(Objects.requireNonNull(link)).getPath());
    }
}
