package io.rolewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Does the same with each of many things, as many at a time as there are processors; answers in their order. */
final class InOrder {
    private InOrder() {}

    /** @param progress is told how many are done, from the calling thread */
    static <T, R> List<R> map(List<T> things, Function<T, R> work, IntConsumer progress) {
        try (var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            try {
                var waited = new ArrayList<Future<R>>();
                things.forEach(thing -> waited.add(workers.submit(() -> work.apply(thing))));
                var answers = new ArrayList<R>();
                for (var answer : waited) {
                    answers.add(answer.get());
                    progress.accept(answers.size());
                }
                return answers;
            } catch (ExecutionException failure) {
                throw new IllegalStateException(failure.getCause());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            } finally {
                workers.shutdownNow();
            }
        }
    }
}
