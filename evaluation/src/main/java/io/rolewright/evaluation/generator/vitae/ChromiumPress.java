package io.rolewright.evaluation.generator.vitae;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Prints a web page to PDF with headless Chromium. */
final class ChromiumPress implements Press {
    private static final Program CHROMIUM = new Program(List.of("chromium", "chromium-browser", "google-chrome"));

    @Override
    public Optional<String> missing() {
        return CHROMIUM.missing();
    }

    @Override
    public void print(List<Order> orders, Path bench) throws IOException {
        for (Order order : orders) {
            Path page = bench.resolve(order.file().getFileName() + ".html");
            Files.writeString(page, new HtmlPage(order.sheet(), order.look()).text());
            CHROMIUM.run(
                    bench,
                    List.of(
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-dev-shm-usage",
                            "--no-pdf-header-footer",
                            "--user-data-dir=" + bench.toAbsolutePath().resolve("profile"),
                            "--print-to-pdf=" + order.file().toAbsolutePath(),
                            page.toUri().toString()));
        }
    }
}
