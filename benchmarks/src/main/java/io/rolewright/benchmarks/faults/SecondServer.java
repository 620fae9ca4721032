package io.rolewright.benchmarks.faults;

import io.rolewright.benchmarks.subject.EndedCommand;
import io.rolewright.benchmarks.subject.RunningServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second server on the same data folder: it is refused, and the first one does not notice. */
final class SecondServer implements Script {
    @Override
    public String name() {
        return "second-server";
    }

    @Override
    public List<String> play(Path folder) {
        var found = new ArrayList<String>();
        try (var first = RunningServer.start(folder.resolve("data"))) {
            var second = EndedCommand.serve(folder.resolve("data"), RunningServer.freePort());
            if (!second.names("runtime.data-folder-in-use")) {
                found.add(second.told());
            }
            if (first.administrator().isEmpty()) {
                found.add("the first server does not sign anybody in any more");
            }
        }
        return found;
    }
}
