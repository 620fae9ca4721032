package io.rolewright.listings.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.Browser;
import io.rolewright.support.Guidelines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The careers site in a real browser, judged by axe-core: WCAG 2.2, levels A and AA. */
@CareersSite
class CareersAccessibilityTest {
    /** The role of what has the focus by itself; it gets it when the page is painted. */
    private static final String FOCUSED = """
            new Promise(painted => requestAnimationFrame(() =>
                painted(document.activeElement.getAttribute('role'))))""";

    /** What has the focus, and whether an outline shows it. */
    private static final String FOCUS = """
            (e => e === document.body ? '' : (e.id || e.getAttribute('href') || e.textContent.trim())
                + (getComputedStyle(e).outlineStyle === 'none' ? ' unseen' : ''))(document.activeElement)""";

    private static final int TAB = 9;
    private static final int PHONE = 320;

    @Autowired
    Posters posters;

    @Autowired
    Visitor visitor;

    @TempDir
    Path folder;

    private Browser browser;
    private Posters.Poster job;

    @BeforeEach
    void start() {
        browser = Browser.start(folder.resolve("chromium"));
        posters.clear();
        IntStream.rangeClosed(1, 25).forEach(number -> posters.post(SampleWords.of("Gardener " + number)));
        job = posters.post(SampleWords.of(
                "Ferry Pilot", "<h2>Your work</h2><p>You steer the ferry.</p><ul><li>Day</li><li>Night</li></ul>"));
    }

    @AfterEach
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 320", "dark, 320"})
    void keepsToTheGuidelines(String scheme, int width) throws IOException {
        browser.prefer(scheme);
        browser.resize(width, 800);
        for (var path : List.of(
                "/careers", "/careers?q=gardener&page=2", job.path(), job.path() + "/thanks", "/careers/no-qq0000")) {
            browser.open(visitor.address(path));
            assertThat(judged()).as(path).isEmpty();
        }
        sendNothing();
        assertThat(judged()).as("the form with an error").isEmpty();
    }

    @Test
    void findsWhatDoesNotKeepToThem() throws IOException {
        browser.open(visitor.address(job.path()));
        browser.run("document.querySelector('label').remove()");
        browser.run("document.querySelector('h1').style.color = '#eee'");

        assertThat(judged())
                .anyMatch(violation -> violation.startsWith("label: "))
                .anyMatch(violation -> violation.startsWith("color-contrast: "));
    }

    @Test
    void fitsTheWidthOfATelephone() {
        browser.resize(PHONE, 640);
        for (var path : List.of("/careers", job.path())) {
            browser.open(visitor.address(path));
            assertThat(browser.run("document.documentElement.scrollWidth").asInt())
                    .as(path)
                    .isLessThanOrEqualTo(PHONE);
        }
    }

    @Test
    void isReachedByTheKeyboardInTheOrderOfReading() {
        browser.open(visitor.address(job.path()));

        assertThat(tabs(5)).containsExactly("#main", "/careers", "resume", "Send application", "/careers");
    }

    @Test
    void leadsToTheListAndThroughItByTheKeyboard() {
        browser.open(visitor.address("/careers"));

        assertThat(tabs(5)).containsExactly("#main", "/careers", "q", "Find", job.path());
    }

    @Test
    void tellsOfAnErrorFirstAndLeadsToItsField() {
        sendNothing();

        assertThat(browser.run(FOCUSED).asString()).isEqualTo("alert");
        assertThat(tabs(2)).containsExactly("#resume", "resume");
    }

    @Test
    void showsItsStyle() {
        browser.open(visitor.address("/careers"));
        browser.prefer("light");
        var light = background();
        browser.prefer("dark");

        assertThat(light).isEqualTo("rgb(255, 255, 255)");
        assertThat(background()).isEqualTo("rgb(20, 23, 26)");
    }

    private String background() {
        return browser.run("getComputedStyle(document.body).backgroundColor").asString();
    }

    /** Sends the form as it is, past what the browser itself would say. */
    private void sendNothing() {
        browser.open(visitor.address(job.path()));
        browser.leave("document.querySelector('.apply form').submit()");
    }

    private List<String> judged() throws IOException {
        return Guidelines.broken(browser);
    }

    private List<String> tabs(int times) {
        var reached = new ArrayList<String>();
        for (var time = 0; time < times; time++) {
            browser.press("Tab", TAB);
            reached.add(browser.run(FOCUS).asString());
        }
        return reached;
    }
}
