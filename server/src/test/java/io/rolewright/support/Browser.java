package io.rolewright.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page in a real Chromium without a screen, driven by its own protocol. */
public final class Browser implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();

    private final Process chromium;
    private final Path folder;
    private final DevTools page;

    private Browser(Process chromium, Path folder, DevTools page) {
        this.chromium = chromium;
        this.folder = folder;
        this.page = page;
    }

    /**
     * Starts the Chromium of this machine; the test is skipped where there is none.
     *
     * @param folder for its own files; deleted at the end
     */
    public static Browser start(Path folder) {
        var program = Programs.need("chromium", "chromium-browser", "google-chrome");
        try {
            var chromium = new ProcessBuilder(List.of(
                            program.toString(),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-dev-shm-usage",
                            "--no-first-run",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + folder,
                            "about:blank"))
                    .redirectErrorStream(true)
                    .start();
            var page = new DevTools(socket(listening(chromium)), PATIENCE);
            page.ask("Page.enable", Map.of());
            return new Browser(chromium, folder, page);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String listening(Process chromium) throws IOException {
        BufferedReader told = chromium.inputReader(StandardCharsets.UTF_8);
        for (var line = told.readLine(); line != null; line = told.readLine()) {
            var found = LISTENING.matcher(line);
            if (found.find()) {
                Thread.ofVirtual().start(() -> told.lines().forEach(ignored -> {}));
                return found.group(1);
            }
        }
        throw new AssertionError("Chromium ended before it could be driven");
    }

    private static URI socket(String address) throws IOException {
        var question = HttpRequest.newBuilder(URI.create("http://" + address + "/json/list"));
        try (var client = HttpClient.newHttpClient()) {
            var pages = JSON.readTree(
                    client.send(question.build(), BodyHandlers.ofString()).body());
            return URI.create(pages.path(0).path("webSocketDebuggerUrl").asString());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stop);
        }
    }

    /** Goes to an address, and waits until its page is there. */
    public void open(URI address) {
        page.awaiting("Page.loadEventFired", () -> page.ask("Page.navigate", Map.of("url", address.toString())));
    }

    /** Runs a script that leads to another page, and waits until that is there. */
    public void leave(String script) {
        page.awaiting("Page.loadEventFired", () -> run(script));
    }

    /** The value of a script, or of what it promises. */
    public JsonNode run(String script) {
        var answer =
                page.ask("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.path("exceptionDetails").toString());
        }
        return answer.at("/result/value");
    }

    /** Presses a key without a sign of its own, such as {@code Tab}. */
    public void press(String key, int code) {
        for (var type : List.of("rawKeyDown", "keyUp")) {
            page.ask(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
        }
    }

    /** Shows pages as to somebody who prefers dark or light ones. */
    public void prefer(String scheme) {
        var feature = Map.of("name", "prefers-color-scheme", "value", scheme);
        page.ask("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    /** Gives the page a width, as of a telephone. */
    public void resize(int width, int height) {
        page.ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    @Override
    public void close() {
        chromium.descendants().forEach(ProcessHandle::destroyForcibly);
        chromium.destroyForcibly();
        try {
            chromium.waitFor();
            FileSystemUtils.deleteRecursively(folder);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
