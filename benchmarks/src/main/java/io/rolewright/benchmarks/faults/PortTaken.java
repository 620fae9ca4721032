package io.rolewright.benchmarks.faults;

import io.rolewright.benchmarks.subject.EndedCommand;
import io.rolewright.benchmarks.subject.RunningServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;

/** Another program listens where the server should; afterwards the same folder can be used at another port. */
final class PortTaken implements Script {
    @Override
    public String name() {
        return "port-taken";
    }

    @Override
    public List<String> play(Path folder) throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var start = EndedCommand.serve(folder.resolve("data"), other.getLocalPort());
            if (!start.names("runtime.port-in-use")) {
                return List.of(start.told());
            }
        }
        try (var again = RunningServer.start(folder.resolve("data"))) {
            return again.administrator().isEmpty() ? List.of("it does not start again") : List.of();
        }
    }
}
