package io.rolewright.analytics.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.Browser;
import io.rolewright.support.Guidelines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of figures in a real browser, judged by axe-core; their style is that of the careers site and judged there. */
class ReportAccessibilityTest {
    @TempDir
    Path folder;

    @Test
    void keepsToTheGuidelines() throws IOException {
        var report = Files.writeString(folder.resolve("report.html"), ReportPage.of(Reports.clients(), "0.8.0"));
        var empty = Files.writeString(folder.resolve("empty.html"), ReportPage.of(Reports.empty(), "0.8.0"));
        var dashboard = Files.writeString(
                folder.resolve("dashboard.html"), DashboardPage.of(Dashboards.invented(), "Swan River"));
        try (var browser = Browser.start(folder.resolve("chromium"))) {
            browser.open(report.toUri());
            browser.run("document.querySelectorAll('details').forEach(one => one.open = true)");
            assertThat(browser.run("document.querySelectorAll('svg desc').length")
                            .asInt())
                    .isEqualTo(3);
            assertThat(Guidelines.broken(browser)).as("the report").isEmpty();

            browser.open(empty.toUri());
            assertThat(Guidelines.broken(browser)).as("the empty report").isEmpty();

            browser.open(dashboard.toUri());
            assertThat(Guidelines.broken(browser)).as("the dashboard").isEmpty();
        }
    }
}
