package io.rolewright.engine.ranking;

/** Wishes that no ranking can fulfil; {@link #code()} says why and is stable. */
public final class ContradictoryWishesException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String about;

    ContradictoryWishesException(String code, String about) {
        super(code + " " + about);
        this.code = code;
        this.about = about;
    }

    /**
     * One of {@code matching.wishes-weight} (out of range or no number), {@code matching.wishes-nothing-counts} (every part has
     * weight 0), {@code matching.wishes-twice} (two wishes for one skill), {@code matching.wishes-unknown-skill}, {@code
     * matching.wishes-required-weightless} (required, with weight 0), {@code matching.wishes-ignored-weight} (ignored, with a
     * weight), {@code matching.wishes-too-many} (skills), {@code matching.wishes-nothing-asked} (the advert asks for nothing
     * of what is left to count).
     */
    public String code() {
        return code;
    }

    /** What contradicts: a skill id, the name of a {@link Category}, a number of skills, or {@code all}. */
    public String about() {
        return about;
    }
}
