package io.rolewright.runtime.processes;

import io.rolewright.runtime.database.OwnerOnly;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a running server tells the owner of this machine's folder: where its door is, and a key that is good until it stops. It
 * stands in {@code run.json} in the data folder, for the owner alone.
 *
 * @param pid the server's process
 * @param started when that process began, which tells it from a later one with the same number
 * @param address where its door listens
 * @param key what the owner shows at the door, from this machine only
 */
public record RunFile(long pid, Instant started, URI address, String key) {
    private static final String NAME = "run.json";
    private static final Duration CLOCK_STEP = Duration.ofSeconds(2);
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What this process tells. */
    public static RunFile ofThisProcess(URI address, String key) {
        var me = ProcessHandle.current();
        return new RunFile(me.pid(), started(me).orElse(Instant.EPOCH), address, key);
    }

    /**
     * What the server that works in a folder tells; nothing when none does, be it stopped or killed.
     *
     * @throws IOException when the file is there and cannot be read, as when it is another user's
     */
    public static Optional<RunFile> ofRunning(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        return parse(Files.readAllBytes(file)).filter(RunFile::isAlive);
    }

    private static Optional<RunFile> parse(byte[] content) {
        try {
            return Optional.of(JSON.readValue(content, RunFile.class));
        } catch (JacksonException cutOff) {
            return Optional.empty();
        }
    }

    /** Puts it into a folder, in the place of what a killed server left there. */
    public void write(Path folder) throws IOException {
        var draft = folder.resolve(NAME + ".new");
        Files.deleteIfExists(draft);
        OwnerOnly.create(draft, JSON.writeValueAsBytes(this));
        Files.move(draft, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes it out of a folder, unless another server's stands there by now. */
    public void remove(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        if (Files.exists(file)
                && parse(Files.readAllBytes(file)).filter(this::equals).isPresent()) {
            Files.delete(file);
        }
    }

    private boolean isAlive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> started(process).map(this::isStart).orElse(true))
                .isPresent();
    }

    // The system tells the start by its clock, which may have been set since.
    private boolean isStart(Instant told) {
        return started.equals(Instant.EPOCH)
                || Duration.between(told, started).abs().compareTo(CLOCK_STEP) < 0;
    }

    private static Optional<Instant> started(ProcessHandle process) {
        return process.info().startInstant();
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "RunFile " + pid + " at " + address;
    }
}
