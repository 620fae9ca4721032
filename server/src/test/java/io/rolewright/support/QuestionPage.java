package io.rolewright.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** A page that asks something and has one button to say yes, in a real browser, judged by axe-core. */
public final class QuestionPage {
    private QuestionPage() {}

    /**
     * Judges the question, what follows the button, and the page of a link that leads nowhere.
     *
     * @param folder for the browser's own files
     * @param thanks words of the page that follows
     */
    public static void keepsToTheGuidelines(URI page, Path folder, String thanks) throws IOException {
        try (var browser = Browser.start(folder.resolve("chromium"))) {
            browser.open(page);
            assertThat(Guidelines.broken(browser)).as("the question").isEmpty();

            browser.leave("document.querySelector('button').click()");
            assertThat(browser.run("document.body.textContent").asString()).contains(thanks);
            assertThat(Guidelines.broken(browser)).as("the answer").isEmpty();

            browser.open(URI.create(page + "x"));
            assertThat(Guidelines.broken(browser)).as("a link to nothing").isEmpty();
        }
    }
}
