package io.rolewright.inference;

import org.jspecify.annotations.Nullable;

/** A model that cannot be used here; {@link #code()} says why and is stable. */
public final class UnusableModelException extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;

    UnusableModelException(String code, ModelCard card, @Nullable Throwable cause) {
        super(code + " " + card.name(), cause);
        this.code = code;
    }

    /** One of {@code embedding.model-missing}, {@code embedding.model-corrupt}, {@code embedding.no-runtime}. */
    public String code() {
        return code;
    }
}
