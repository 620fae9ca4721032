package io.rolewright.engine.embedding;

/**
 * Turns a text into a vector, so that texts of like meaning have vectors of like direction. Any number of threads may
 * share an embedder. The same text gives the same vector, whatever else is embedded before, beside or after it.
 */
public interface Embedder extends AutoCloseable {
    /**
     * The vector of {@code text}: {@link #dimensions()} numbers of length 1 together, so that the dot product of two
     * vectors is the cosine of their angle. What stands behind the model's longest text is left out.
     *
     * @throws IllegalStateException when the embedder is closed
     */
    float[] embed(String text);

    /** How many numbers a vector has. */
    int dimensions();

    /** The model's name and hash. Vectors of two models must never be compared. */
    String model();

    /** Frees the model when the texts under way are done. */
    @Override
    void close();
}
