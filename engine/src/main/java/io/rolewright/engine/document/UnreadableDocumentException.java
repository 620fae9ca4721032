package io.rolewright.engine.document;

/** A file that gives no text; {@link #code()} says why and is stable. */
public final class UnreadableDocumentException extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;

    public UnreadableDocumentException(String code) {
        super(code);
        this.code = code;
    }

    public UnreadableDocumentException(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    /**
     * One of {@code document.empty}, {@code document.too-large}, {@code document.type-unsupported}, {@code
     * document.disguised}, {@code document.needs-password}, {@code document.no-text}, {@code document.damaged}, {@code
     * document.took-too-long}, {@code document.needs-too-much-memory}.
     */
    public String code() {
        return code;
    }
}
