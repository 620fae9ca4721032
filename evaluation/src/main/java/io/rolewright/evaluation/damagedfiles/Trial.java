package io.rolewright.evaluation.damagedfiles;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.InProcessReader;
import io.rolewright.engine.document.Line;
import io.rolewright.engine.document.ReadingLimits;
import io.rolewright.engine.document.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads a file in this process and says what came of it: {@code read}, a code, or what must never be. */
final class Trial implements AutoCloseable {
    static final String READ = "read";
    static final String HANG = "HANG";
    static final String FAILURE = "FAILURE ";
    private static final Duration MOST = Duration.ofSeconds(10);

    private final InProcessReader reader = new InProcessReader(ReadingLimits.standard());
    private ExecutorService thread = newThread();

    private static ExecutorService newThread() {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    }

    String of(String name, byte[] bytes) {
        Callable<String> reading = () -> read(name, bytes);
        Future<String> answer = thread.submit(reading);
        try {
            return answer.get(MOST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.shutdownNow();
            thread = newThread();
            return HANG;
        } catch (ExecutionException e) {
            return FAILURE + String.valueOf(e.getCause()).split(":", 2)[0];
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String read(String name, byte[] bytes) throws IOException {
        try {
            return isSound(reader.read(name, new ByteArrayInputStream(bytes))) ? READ : FAILURE + "unsound";
        } catch (UnreadableDocumentException refusal) {
            return refusal.code();
        }
    }

    private static boolean isSound(Document document) {
        int end = 0;
        for (Line line : document.lines()) {
            if (line.span().start() < end
                    || line.span().length() == 0
                    || line.page() < 1
                    || line.page() > document.pages()) {
                return false;
            }
            end = line.span().end();
        }
        return end == document.text().length();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
