package io.rolewright.engine.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Reads files in child processes that can be killed, so that a hostile file costs its own answer and nothing else. Gives
 * the answers of {@link InProcessReader}, and these where it would hang or die: {@code document.took-too-long}, {@code
 * document.needs-too-much-memory}, {@code document.damaged}.
 *
 * <p>Safe for concurrent callers; when all children are busy a caller waits. A child is started when it is first needed,
 * is used for many files, and ends by itself when this process dies. It inherits no environment variables.
 */
public final class ChildProcessReader implements DocumentReader, AutoCloseable {
    private final List<String> command;
    private final ReadingLimits limits;
    private final @Nullable Recognition recognition;
    private final Semaphore free;
    private final Deque<ReadingChild> idle = new ArrayDeque<>();
    private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("document-deadlines").factory());
    private boolean closed;

    /**
     * A reader that starts nothing yet.
     *
     * @param command starts the worker's JVM; the heap limit is the command's to set
     * @param children how many files may be read at the same time, at least 1
     */
    public ChildProcessReader(List<String> command, ReadingLimits limits, int children) {
        this(command, limits, children, null);
    }

    private ChildProcessReader(
            List<String> command, ReadingLimits limits, int children, @Nullable Recognition recognition) {
        if (children < 1) {
            throw new IllegalArgumentException("children " + children);
        }
        this.command = List.copyOf(command);
        this.limits = limits;
        this.recognition = recognition;
        this.free = new Semaphore(children, true);
        watch.setRemoveOnCancelPolicy(true);
    }

    /** A reader with one child that runs this process's Java and class path. */
    public static ChildProcessReader ofThisClassPath(ReadingLimits limits) {
        return ofThisClassPath(limits, 1);
    }

    /** A reader with up to {@code children} children that run this process's Java and class path. */
    public static ChildProcessReader ofThisClassPath(ReadingLimits limits, int children) {
        return new ChildProcessReader(ChildCommand.ofThisProcess(limits), limits, children);
    }

    /**
     * A reader with up to {@code children} children that run this process's Java and class path.
     *
     * @param recognition how letters of pictures are recognised; when absent they are not. A file with pictures may take
     *     its time on top of that of the limits
     */
    public static ChildProcessReader ofThisClassPath(
            ReadingLimits limits, int children, @Nullable Recognition recognition) {
        return new ChildProcessReader(ChildCommand.ofThisProcess(limits), limits, children, recognition);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IOException also when the command starts no worker, or the calling thread is interrupted while it waits
     */
    @Override
    public Document read(String name, InputStream content) throws UnreadableDocumentException, IOException {
        byte[] bytes = CappedBytes.read(content, limits.bytes());
        takeTurn();
        try {
            ReadingChild child = child();
            try {
                return child.read(name, bytes);
            } finally {
                giveBack(child);
            }
        } catch (RejectedExecutionException e) {
            throw new IOException("the reader is closed", e);
        } finally {
            free.release();
        }
    }

    /** Ends the children that wait for work now, and each other when it has answered or is at its deadline. */
    @Override
    public void close() {
        watch.shutdown();
        synchronized (idle) {
            closed = true;
            idle.forEach(ReadingChild::kill);
            idle.clear();
        }
    }

    private void takeTurn() throws InterruptedIOException {
        try {
            free.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for a child process");
        }
    }

    private ReadingChild child() throws IOException {
        synchronized (idle) {
            if (closed) {
                throw new IOException("the reader is closed");
            }
            while (!idle.isEmpty()) {
                ReadingChild child = idle.pop();
                if (child.isUsable()) {
                    return child;
                }
            }
        }
        return ReadingChild.start(command, limits, recognition, watch);
    }

    private void giveBack(ReadingChild child) {
        synchronized (idle) {
            if (closed) {
                child.kill();
            } else if (child.isUsable()) {
                idle.push(child);
            }
        }
    }
}
