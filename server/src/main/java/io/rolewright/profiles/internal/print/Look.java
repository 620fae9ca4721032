package io.rolewright.profiles.internal.print;

/**
 * How pages look.
 *
 * @param agency who sends them; empty for nobody
 * @param colour of the headings, 24 bits of red, green and blue
 * @param footer what stands at the foot; empty for nothing
 */
public record Look(String agency, int colour, String footer) {
    /** Black on white, without a sender. */
    public static final Look CLEAN = new Look("", 0, "");

    /** As six hexadecimal digits. */
    String hexColour() {
        return "%06X".formatted(colour);
    }
}
