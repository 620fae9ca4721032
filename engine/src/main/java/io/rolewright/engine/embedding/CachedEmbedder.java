package io.rolewright.engine.embedding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the vectors of the texts that were asked for last, so that an equal text costs no work. */
public final class CachedEmbedder implements Embedder {
    private final Embedder embedder;
    private final Map<ByteBuffer, float[]> kept;

    /**
     * A cache over {@code embedder}, which it closes with itself.
     *
     * @param capacity how many vectors are kept, at least 1; each takes about four bytes a dimension
     */
    public CachedEmbedder(Embedder embedder, int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity " + capacity);
        }
        this.embedder = embedder;
        this.kept = new LastUsed(capacity);
    }

    @Override
    public float[] embed(String text) {
        ByteBuffer hash = hash(text);
        float[] vector = kept(hash);
        if (vector == null) {
            vector = embedder.embed(text);
            keep(hash, vector);
        }
        return vector.clone();
    }

    @Override
    public int dimensions() {
        return embedder.dimensions();
    }

    @Override
    public String model() {
        return embedder.model();
    }

    @Override
    public void close() {
        embedder.close();
    }

    private synchronized float @Nullable [] kept(ByteBuffer hash) {
        return kept.get(hash);
    }

    private synchronized void keep(ByteBuffer hash, float[] vector) {
        kept.put(hash, vector);
    }

    /** By content and not the text itself: what a person wrote does not stay in memory for the cache's sake. */
    private static ByteBuffer hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static final class LastUsed extends LinkedHashMap<ByteBuffer, float[]> {
        private static final long serialVersionUID = 1;

        private final int capacity;

        LastUsed(int capacity) {
            super(16, 0.75f, true);
            this.capacity = capacity;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, float[]> eldest) {
            return size() > capacity;
        }
    }
}
