package io.rolewright.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.shared.Person;
import io.rolewright.support.Browser;
import io.rolewright.support.Events;
import io.rolewright.support.Guidelines;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;

/** The page of an application in a real browser, judged by axe-core; its style is that of the careers site and judged there. */
@HiringTest
class StatusAccessibilityTest {
    /** The role of what has the focus by itself; it gets it when the page is painted. */
    private static final String FOCUSED = """
            new Promise(painted => requestAnimationFrame(() =>
                painted(document.activeElement.getAttribute('role'))))""";

    @Autowired
    Consultant ann;

    @Autowired
    Neighbours neighbours;

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
            assertThat(Guidelines.broken(browser)).as("the page").isEmpty();

            browser.leave("document.querySelectorAll('button')[1].click()");
            assertThat(browser.run("document.body.textContent").asString()).contains("You asked for a person");
            assertThat(Guidelines.broken(browser)).as("with a question").isEmpty();

            browser.run("document.querySelector('textarea').value = '   '");
            browser.leave("document.querySelectorAll('button')[0].click()");
            assertThat(browser.run(FOCUSED).asString()).isEqualTo("alert");
            assertThat(Guidelines.broken(browser)).as("with an error").isEmpty();
        }
    }

    private URI page() {
        var application = ways.application();
        neighbours.know(application.candidateId(), application.jobId());
        ann.send(HttpMethod.POST, Ways.APPLICATIONS + "/" + application.id() + "/status-link", null, null)
                .expectStatus()
                .isCreated();
        events.awaitIdle();
        var path = post.link(Person.of(application.candidateId())).getPath();
        return URI.create("http://localhost:" + started.getRequiredProperty("local.server.port") + path);
    }
}
