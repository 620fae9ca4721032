package io.rolewright.engine.embedding;

import java.util.function.Predicate;

/** A model that knows one topic from everything else. */
public record TwoTopics(Predicate<String> isTopic) implements Embedder {
    @Override
    public float[] embed(String text) {
        return isTopic.test(text) ? new float[] {1, 0} : new float[] {0, 1};
    }

    @Override
    public int dimensions() {
        return 2;
    }

    @Override
    public String model() {
        return "two topics";
    }

    @Override
    public void close() {}
}
