package io.rolewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.runtime.database.DataFolder;
import io.rolewright.runtime.processes.RunFile;
import io.rolewright.support.Events;
import io.rolewright.support.ServerTest;
import io.rolewright.users.internal.People;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code receipts replay} beside a running server. */
@ServerTest
class ReceiptsCommandTest {
    @Autowired
    private ApplicationContext server;

    @Autowired
    private DataFolder data;

    @Autowired
    private Events events;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void repeatsWhatWasSeenAndTellsWhatCameOutOtherwise() throws IOException {
        var client = client();
        var run = upload(client, "/jobs/ingest", Papers.ADVERT);
        upload(client, "/resumes/upload", Papers.NURSE);
        events.awaitIdle();
        var job = client.get("/jobs/runs/" + run).at("/pages/0/jobs/0/id").asString();
        var match = client.get("/matches?jobId=" + job).at("/items/0/id").asString();

        var same = Terminal.run("receipts", "replay", "--job", job, "--json", "--data", data.path());
        assertThat(same.exit()).as(same.err()).isZero();
        assertThat(same.json()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.path("outcome").asString()).isEqualTo("IDENTICAL");
            assertThat(row.get("replayed")).isEqualTo(row.get("score"));
        });
        assertThat(same.err()).contains(" 0 different, 0 of erased people, 0 refused");

        jdbc.sql("update matching.receipt set canonical = canonical || ' ' where match = ?::uuid")
                .param(match)
                .update();
        var damaged = Terminal.run("receipts", "replay", "--job", job, "--data", data.path());
        assertThat(damaged.exit()).isEqualTo(Exit.SOME_REFUSED);
        assertThat(damaged.out()).contains("REFUSED", "matching.receipt-damaged");
    }

    private PlatformClient client() throws IOException {
        var running = RunFile.ofRunning(data.path()).orElseThrow();
        return new PlatformClient(running.address())
                .as(new People(server).recruiter().token());
    }

    private static String upload(PlatformClient client, String path, String text) {
        var body = "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\n" + text + "\r\n--b--\r\n";
        return client.post(path, "multipart/form-data; boundary=b", BodyPublishers.ofString(body))
                .get("id")
                .asString();
    }
}
