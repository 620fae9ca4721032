package io.rolewright.benchmarks.faults;

import io.rolewright.benchmarks.load.Request;
import io.rolewright.benchmarks.subject.EndedCommand;
import io.rolewright.benchmarks.subject.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The master key is another one, or gone: nothing is overwritten, and with the right one all is there. */
final class WrongMasterKey implements Script {
    @Override
    public String name() {
        return "wrong-master-key";
    }

    @Override
    public List<String> play(Path folder) throws IOException {
        var found = new ArrayList<String>();
        var data = folder.resolve("data");
        var key = data.resolve("master.key");
        var kept = folder.resolve("kept.key");
        var deed = new Deed("before-the-key", false);
        try (var server = RunningServer.start(data)) {
            server.ask(deed.request(server.administrator()));
        }
        try (var another = RunningServer.start(folder.resolve("another"))) {
            another.administrator();
        }
        Files.move(key, kept);
        expect(data, "runtime.master-key-missing", found);
        Files.copy(folder.resolve("another").resolve("master.key"), key, StandardCopyOption.COPY_ATTRIBUTES);
        expect(data, "runtime.master-key-wrong", found);
        Files.move(kept, key, StandardCopyOption.REPLACE_EXISTING);
        try (var server = RunningServer.start(data)) {
            var jobs = server.ask(
                    Request.get("/api/v1/jobs").with("Authorization", "Bearer " + server.administratorAgain()));
            if (!jobs.text().contains("Night Nurse")) {
                found.add("the job is gone: " + jobs.text());
            }
        }
        return found;
    }

    private static void expect(Path data, String code, List<String> found) {
        var start = EndedCommand.serve(data, RunningServer.freePort());
        if (!start.names(code)) {
            found.add(code + " was expected, but " + start.told());
        }
    }
}
