package io.rolewright.benchmarks.faults;

import io.rolewright.benchmarks.load.Request;
import io.rolewright.benchmarks.subject.Agency;
import io.rolewright.benchmarks.subject.EndedCommand;
import io.rolewright.benchmarks.subject.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A server is killed in the middle of a rotation of its keys: the next start goes on where it was, and everything decrypts.
 * Then its master key is changed, which is refused with a missing and with a wrong one.
 */
final class KilledRotation implements Script {
    private static final int KEYS = 1_500;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern DONE = Pattern.compile("\"total\":(\\d+),\"done\":(\\d+)");

    private final List<String> found = new ArrayList<>();

    @Override
    public String name() {
        return "killed-rotation";
    }

    @Override
    public List<String> play(Path folder) throws IOException {
        found.clear();
        var data = folder.resolve("data");
        Ciphers ciphers;
        Progress killed;
        try (var server = start(data)) {
            var token = server.administrator();
            ciphers = Ciphers.make(KEYS, server.port(), token);
            server.ask(Request.post("/api/v1/security/keys/rotations", "").with("Authorization", "Bearer " + token));
            killed = await(server, token, progress -> progress.done() > KEYS / 10);
            server.kill();
        }
        expect(killed.isUnderWay(), "the rotation was over before the kill: " + killed);
        try (var server = start(data)) {
            var token = server.administratorAgain();
            var before = progress(server, token);
            expect(before.done() >= killed.done(), "progress was lost: " + killed + ", then " + before);
            expect(before.isUnderWay(), "nothing was left to do after the kill: " + before);
            var after = await(server, token, progress -> !progress.isUnderWay());
            expect(after.isComplete(), "the rotation does not finish: " + after);
            expectReadable(ciphers, server, token, "after the rotation");
        }
        changeMasterKey(data, folder);
        try (var server = start(data)) {
            expectReadable(ciphers, server, server.administratorAgain(), "under the new master key");
        }
        return List.copyOf(found);
    }

    private void changeMasterKey(Path data, Path folder) throws IOException {
        var key = data.resolve("master.key");
        var kept = folder.resolve("kept.key");
        Files.move(key, kept);
        expectRefused(data, "runtime.master-key-missing");
        try (var another = RunningServer.start(folder.resolve("another"))) {
            another.administrator();
        }
        Files.copy(folder.resolve("another").resolve("master.key"), key, StandardCopyOption.COPY_ATTRIBUTES);
        expectRefused(data, "runtime.master-key-wrong");
        Files.move(kept, key, StandardCopyOption.REPLACE_EXISTING);
        var changed = EndedCommand.rekey(data);
        expect(changed.exit() == 0, "the master key was not changed: " + changed.told());
    }

    private void expectRefused(Path data, String code) {
        var refused = EndedCommand.rekey(data);
        expect(refused.names(code), code + " was expected, but " + refused.told());
    }

    private void expectReadable(Ciphers ciphers, RunningServer server, String token, String when) throws IOException {
        var unreadable = ciphers.unreadable(server.port(), token);
        expect(unreadable == 0, "%d of %d cannot be decrypted %s".formatted(unreadable, KEYS, when));
    }

    private void expect(boolean isSo, String otherwise) {
        if (!isSo) {
            found.add(otherwise);
        }
    }

    /** Small batches, so that there is a middle. */
    private static RunningServer start(Path data) {
        return RunningServer.start(
                data,
                Agency.unlimited(
                        "--set",
                        "rolewright.security.max-purposes=" + KEYS,
                        "--set",
                        "rolewright.security.rewrap-batch=1"));
    }

    /** What a rotation says of itself. */
    private record Progress(String state, long done, long total) {
        boolean isUnderWay() {
            return state.equals("RUNNING");
        }

        boolean isComplete() {
            return state.equals("FINISHED") && done == total;
        }
    }

    private static Progress await(RunningServer server, String token, Predicate<Progress> wanted) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var progress = progress(server, token);
        while (!wanted.test(progress) && System.nanoTime() < end) {
            LockSupport.parkNanos(5_000_000);
            progress = progress(server, token);
        }
        return progress;
    }

    private static Progress progress(RunningServer server, String token) {
        var keys = server.ask(Request.get("/api/v1/security/keys").with("Authorization", "Bearer " + token));
        var numbers = DONE.matcher(keys.text());
        if (!numbers.find()) {
            throw new IllegalStateException(keys.text());
        }
        return new Progress(keys.member("state"), Long.parseLong(numbers.group(2)), Long.parseLong(numbers.group(1)));
    }
}
