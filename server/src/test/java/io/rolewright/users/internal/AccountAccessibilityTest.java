package io.rolewright.users.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.users.LetterKind;
import io.rolewright.support.Browser;
import io.rolewright.support.Door;
import io.rolewright.support.Guidelines;
import io.rolewright.support.ServerTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages to which letters about logins lead, in a real browser, judged by axe-core: WCAG 2.2, levels A and AA. */
@ServerTest
class AccountAccessibilityTest {
    /** The role of what has the focus by itself; it gets it when the page is painted. */
    private static final String FOCUSED = """
            new Promise(painted => requestAnimationFrame(() =>
                painted(document.activeElement.getAttribute('role'))))""";

    @Autowired
    ApplicationContext server;

    @TempDir
    Path folder;

    private Browser browser;
    private SentLetters letters;
    private String email;

    @BeforeEach
    void start() {
        browser = Browser.start(folder.resolve("chromium"));
        letters = new SentLetters(server);
        email = "seen-%s@example.org".formatted(UUID.randomUUID());
    }

    @AfterEach
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 320"})
    void keepToTheGuidelines(String scheme, int width) throws IOException {
        browser.prefer(scheme);
        browser.resize(width, 800);
        for (var path : List.of(AccountPath.FORGOTTEN, verification(), password(), invitation())) {
            open(path);
            assertThat(Guidelines.broken(browser)).as(path).isEmpty();
            assertThat(browser.run("document.documentElement.scrollWidth").asInt())
                    .as(path)
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    void tellOfAnErrorFirst() throws IOException {
        open(password());
        browser.run("document.querySelector('input').value = 'short'");
        send();

        assertThat(browser.run("document.body.textContent").asString()).contains("This was not taken");
        assertThat(browser.run(FOCUSED).asString()).isEqualTo("alert");
        assertThat(Guidelines.broken(browser)).isEmpty();
    }

    @Test
    void keepToTheGuidelinesWhenSomethingWasDoneAndWhenTheLinkIsUsedUp() throws IOException {
        var path = verification();
        open(path);
        send();
        assertThat(browser.run("document.body.textContent").asString()).contains("Thank you");
        assertThat(Guidelines.broken(browser)).as("done").isEmpty();

        open(path);
        send();
        assertThat(browser.run("document.querySelectorAll('form').length").asInt())
                .isZero();
        assertThat(Guidelines.broken(browser)).as("used up").isEmpty();
    }

    private String verification() {
        var body = "{\"email\":\"%s\",\"name\":\"Sam\",\"password\":\"%s\"}".formatted(email, People.PASSWORD);
        assertThat(new Door(server).post("/api/v1/users/register", body).status())
                .isEqualTo(202);
        return letters.last(LetterKind.VERIFICATION).path();
    }

    private String password() {
        var person = new People(server).recruiter();
        var body = "{\"email\":\"%s\"}".formatted(person.email());
        assertThat(new Door(server).post("/api/v1/users/password-resets", body).status())
                .isEqualTo(202);
        return letters.last(LetterKind.PASSWORD_RESET).path();
    }

    private String invitation() {
        var door = new People(server).administrator().door();
        var body = "{\"email\":\"invited-%s\",\"role\":\"RECRUITER\"}".formatted(email);
        assertThat(door.post("/api/v1/users/invitations", body).status()).isEqualTo(201);
        return letters.last(LetterKind.INVITATION).path();
    }

    private void open(String path) {
        var port = server.getEnvironment().getRequiredProperty("local.server.port");
        browser.open(URI.create("http://localhost:" + port + path));
    }

    private void send() {
        browser.leave("document.querySelector('button').click()");
    }
}
