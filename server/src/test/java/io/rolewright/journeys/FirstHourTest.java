package io.rolewright.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.runtime.database.DataFolder;
import io.rolewright.support.Programs;
import io.rolewright.support.ServerTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Its server is its own: the story uses up the first administrator's password. */
@ServerTest("spring.application.name=first-hour")
class FirstHourTest {
    private static final long MINUTES = 3;

    @LocalServerPort
    private int port;

    @Autowired
    private DataFolder data;

    @Test
    void leadsFromTheFirstSignInToAnExplainedMatchAndItsTrail(@TempDir Path folder) throws Exception {
        Programs.need("bash");
        Programs.need("curl");
        var output = folder.resolve("output.txt");
        var script = GuideScript.start(port, data.path(), output);
        try {
            assertThat(script.waitFor(MINUTES, TimeUnit.MINUTES))
                    .as("the script ends")
                    .isTrue();
        } finally {
            script.descendants().forEach(ProcessHandle::destroyForcibly);
            script.destroyForcibly();
        }
        var told = Files.readString(output, UTF_8);
        assertThat(script.exitValue()).as(told).isZero();
        assertThat(told)
                .contains("\"role\":\"RECRUITER\"", "\"matched\":1", "\"files\":5", "\"parsed\":5")
                .containsPattern("\"rank\":1,\"score\":[0-9.]+")
                .containsPattern("\"words\":\\[\"[^\"]+\"")
                .contains("\"verdict\":\"SHORTLISTED\"")
                .containsPattern("\"type\":\"matching\\.[a-z-]+\\.v1\"");
        assertThat(data.path().resolve("first-administrator.txt")).doesNotExist();
    }
}
