package io.rolewright.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {
    @Test
    void knowsEveryCommandAndItsOptions() {
        var script = Terminal.run("completion");
        assertThat(script.exit()).isZero();
        assertThat(script.out())
                .contains("completion", "demo", "doctor", "eval", "match", "parse", "serve")
                .contains("--resumes", "--reset-administrator");
    }

    @Test
    void isAScriptThatBashTakes(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "this needs bash");
        var script =
                new Papers(folder).text("completion", Terminal.run("completion").out());
        var bash = new ProcessBuilder("/bin/bash", "-c", "source '%s' && complete -p rolewright".formatted(script))
                .redirectErrorStream(true)
                .start();
        assertThat(new String(bash.getInputStream().readAllBytes(), UTF_8)).contains("_complete_rolewright");
        assertThat(bash.waitFor()).isZero();
    }
}
