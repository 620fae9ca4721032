package io.rolewright.inference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What is known of a bundled model; the files stand under {@code models/} for people to read.
 *
 * @param name the model's name
 * @param version of the artefact that holds it
 * @param weights resource of the ONNX file
 * @param sha256 of that file, in lower-case hexadecimal
 * @param tokenizer resource of the vocabulary
 * @param dimensions how many numbers a vector has
 * @param maxTokens how many pieces of words the model takes of a text, the two that frame it among them
 * @param pooling how the vectors of the pieces become one: only {@code mean} is known
 * @param licence SPDX identifier
 * @param source where it comes from
 * @param training what its makers say that it was trained on
 */
public record ModelCard(
        String name,
        String version,
        String weights,
        String sha256,
        String tokenizer,
        int dimensions,
        int maxTokens,
        String pooling,
        String licence,
        String source,
        String training) {

    public ModelCard {
        if (!pooling.equals("mean") || dimensions < 1 || maxTokens < 3) {
            throw new IllegalArgumentException("model %s: %s, %d, %d".formatted(name, pooling, dimensions, maxTokens));
        }
    }

    /** Another model of this one's kind, of which the hash of its bytes is known. */
    ModelCard ofBytes(String hash) {
        return new ModelCard(
                "text-embedding", "", "", hash, "", dimensions, maxTokens, pooling, licence, source, training);
    }

    /** The card of the embedding model in this jar. */
    public static ModelCard bundled() {
        return read("/models/all-minilm-l6-v2-q.properties");
    }

    static ModelCard read(String resource) {
        Properties card = new Properties();
        try (InputStream stream = open(resource)) {
            card.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelCard(
                value(card, "name"),
                value(card, "version"),
                value(card, "weights"),
                value(card, "sha256"),
                value(card, "tokenizer"),
                Integer.parseInt(value(card, "dimensions")),
                Integer.parseInt(value(card, "max-tokens")),
                value(card, "pooling"),
                value(card, "licence"),
                value(card, "source"),
                value(card, "training"));
    }

    /** Opens a resource that belongs to the model. */
    static InputStream open(String resource) throws IOException {
        InputStream stream = ModelCard.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IOException(resource + " is not on the class path");
        }
        return stream;
    }

    private static String value(Properties card, String key) {
        String value = card.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("the model's card states no " + key);
        }
        return value;
    }
}
