package io.rolewright.engine.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A child process that runs {@link ReadingWorker}; serves one caller at a time and is killed at each deadline. */
final class ReadingChild {
    /** Starting takes half a second; a busy machine may need many times that. */
    private static final Duration START = Duration.ofSeconds(60);
    /** Between the end of a child's output and its exit status. */
    private static final Duration END = Duration.ofSeconds(5);

    private final Process process;
    private final ReadingLimits limits;
    private final @Nullable Recognition recognition;
    private final ScheduledExecutorService watch;
    private final DataInputStream answers;
    private final DataOutputStream questions;
    private volatile boolean killed;
    private volatile @Nullable ScheduledFuture<?> deadline;

    private ReadingChild(
            Process process, ReadingLimits limits, @Nullable Recognition recognition, ScheduledExecutorService watch) {
        this.process = process;
        this.limits = limits;
        this.recognition = recognition;
        this.watch = watch;
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    static ReadingChild start(
            List<String> command,
            ReadingLimits limits,
            @Nullable Recognition recognition,
            ScheduledExecutorService watch)
            throws IOException {
        List<String> full = new ArrayList<>(command);
        full.addAll(ReadingWorker.arguments(limits, recognition));
        ProcessBuilder builder = new ProcessBuilder(full).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("MALLOC_ARENA_MAX", "1"); // The system's allocator keeps less for itself.
        ReadingChild child = new ReadingChild(builder.start(), limits, recognition, watch);
        child.greet();
        return child;
    }

    private void greet() throws IOException {
        killAfter(START);
        try {
            Wire.readGreeting(answers);
        } catch (IOException e) {
            kill();
            throw new IOException("the command starts no reading worker", e);
        } finally {
            letLive();
        }
    }

    Document read(String name, byte[] bytes) throws UnreadableDocumentException {
        killAfter(limits.time());
        try {
            Wire.writeQuestion(name, bytes, questions);
            return Wire.readAnswer(name, limits, answers, this::allowRecognition);
        } catch (IOException | RuntimeException e) {
            String code = causeOfDeath();
            kill();
            throw new UnreadableDocumentException(code, e);
        } finally {
            letLive();
        }
    }

    boolean isUsable() {
        return !killed && process.isAlive();
    }

    /** Ends the child and whatever it has started. */
    void kill() {
        killed = true;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    // Whoever starts a child without pictures gives it no time for them, whatever it says.
    private void allowRecognition() {
        if (recognition != null) {
            letLive();
            killAfter(limits.time().plus(recognition.time()));
        }
    }

    private void killAfter(Duration time) {
        deadline = watch.schedule(this::kill, time.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void letLive() {
        ScheduledFuture<?> set = deadline;
        if (set != null) {
            set.cancel(false);
        }
    }

    private String causeOfDeath() {
        if (killed) {
            return "document.took-too-long";
        }
        return exitStatus() == ReadingWorker.OUT_OF_MEMORY ? "document.needs-too-much-memory" : "document.damaged";
    }

    private int exitStatus() {
        try {
            return process.waitFor(END.toMillis(), TimeUnit.MILLISECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
