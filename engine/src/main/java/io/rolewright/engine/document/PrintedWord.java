package io.rolewright.engine.document;

/**
 * Glyphs that stand together on one baseline. Lengths are in points, in the frame of {@link Glyph}.
 *
 * @param space width of a space in its font
 * @param spaceAfter whether the file itself draws a space behind it
 */
record PrintedWord(
        String text, float x, float right, float baseline, float size, float space, boolean bold, boolean spaceAfter) {
    /** Gaps up to this part of a space are kerning. */
    private static final float KERNING = 0.5f;

    static PrintedWord of(Glyph glyph) {
        return new PrintedWord(
                glyph.text(),
                glyph.x(),
                glyph.right(),
                glyph.baseline(),
                glyph.size(),
                glyph.space(),
                glyph.bold(),
                false);
    }

    /** The gap from which a stretch of white parts two words. */
    float wordGap() {
        return Math.clamp(space * KERNING, 0.1f * size, 0.2f * size);
    }

    /** The two as one word; place and font are those of the first. */
    PrintedWord with(PrintedWord next) {
        return new PrintedWord(
                text + next.text,
                x,
                Math.max(right, next.right),
                baseline,
                Math.max(size, next.size),
                space,
                bold,
                next.spaceAfter);
    }

    PrintedWord withSpaceAfter() {
        return new PrintedWord(text, x, right, baseline, size, space, bold, true);
    }

    /** Whether it is an e-mail address or a link. */
    boolean isAddress() {
        return text.indexOf('@') > 0 || text.indexOf('/') > 0 && text.indexOf('.') > 0;
    }

    /**
     * Whether it is an e-mail address that breaks off in its domain, so that {@code next} goes on with it; domains end in
     * two letters at least.
     */
    boolean isCutBefore(PrintedWord next) {
        int at = text.indexOf('@');
        int dot = text.lastIndexOf('.');
        boolean open = dot < at ? next.text.indexOf('.') >= 0 : text.length() - dot < 3;
        return at > 0 && open && next.text.chars().allMatch(c -> Character.isLowerCase(c) || c == '.');
    }

    boolean isOneLetter() {
        return text.codePointCount(0, text.length()) == 1 && Character.isLetterOrDigit(text.codePointAt(0));
    }
}
