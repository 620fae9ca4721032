package io.rolewright.journeys;

import java.io.IOException;
import java.nio.file.Path;

/** The script of the guide to the first hour. */
final class GuideScript {
    private static final Path SCRIPT = Path.of("..", "docs", "guides", "first-hour.sh");
    private static final Path AGENCY = Path.of("src", "main", "resources", "sample-agency");

    private GuideScript() {}

    /** Starts it against a server. */
    static Process start(int port, Path data, Path output) throws IOException {
        var builder = new ProcessBuilder("bash", SCRIPT.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        var environment = builder.environment();
        environment.put("ROLEWRIGHT_URL", "http://127.0.0.1:" + port);
        environment.put("ROLEWRIGHT_DATA", data.toString());
        environment.put("ROLEWRIGHT_AGENCY", AGENCY.toAbsolutePath().toString());
        return builder.start();
    }
}
