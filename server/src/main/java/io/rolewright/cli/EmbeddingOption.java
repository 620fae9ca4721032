package io.rolewright.cli;

import io.rolewright.engine.embedding.CachedEmbedder;
import io.rolewright.engine.embedding.Embedder;
import io.rolewright.inference.OnnxEmbedder;
import io.rolewright.inference.UnusableModelException;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --embedding}: whether the model of meaning is asked. It is loaded when it is needed first. */
final class EmbeddingOption {
    private static final int KEPT = 10_000;

    private enum Use {
        ON,
        OFF
    }

    @Option(
            names = "--embedding",
            paramLabel = "on|off",
            defaultValue = "${env:ROLEWRIGHT_EMBEDDING:-on}",
            description = "Whether the model of meaning is asked; default: ROLEWRIGHT_EMBEDDING, else on.")
    private Use use = Use.ON;

    /** Empty when it is switched off, or cannot be used here, which is then said on {@code err}. */
    Optional<Embedder> embedder(PrintWriter err) {
        if (use == Use.OFF) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CachedEmbedder(OnnxEmbedder.load(), KEPT));
        } catch (UnusableModelException reason) {
            err.printf("%s: %s%n", reason.code(), Refusal.text(reason.code()));
            err.flush();
            return Optional.empty();
        }
    }
}
