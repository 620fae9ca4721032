package io.rolewright.engine.advert;

/** A source that gives no job posting; {@link #code()} says why and is stable. */
public final class UnreadablePostingException extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;

    public UnreadablePostingException(String code) {
        super(code);
        this.code = code;
    }

    /**
     * One of {@code advert.no-posting}, {@code advert.too-large}, {@code advert.malformed-json-ld}, {@code advert.expired},
     * {@code advert.page-not-found}, {@code advert.login-needed}, {@code advert.many-jobs}.
     */
    public String code() {
        return code;
    }
}
