package io.rolewright.engine.document;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** What holds inside a pair of braces of an RTF file, until a word inside it says otherwise. */
final class RtfGroup {
    /** Where the letters of a group go. */
    enum Place {
        TEXT,
        /** A list's marker, which programs that know lists do not read. */
        MARKER,
        /** The instruction of a field. */
        FIELD,
        FONTS,
        COLORS,
        NOWHERE
    }

    private static final int USUAL_SIZE = 24;

    Place place = Place.TEXT;
    RtfFlow flow;
    /** Absent in fonts of symbols. */
    @Nullable
    Charset charset;

    /** In half points. */
    int size = USUAL_SIZE;

    boolean bold;
    boolean unseen;
    boolean white;
    /** Characters behind a Unicode letter that stand in for it in old programs. */
    int substitutes = 1;

    /** The outermost group. */
    RtfGroup(RtfFlow flow, Charset charset) {
        this.flow = flow;
        this.charset = charset;
    }

    /** A group inside another. */
    RtfGroup(RtfGroup around) {
        place = around.place;
        flow = around.flow;
        charset = around.charset;
        size = around.size;
        bold = around.bold;
        unseen = around.unseen;
        white = around.white;
        substitutes = around.substitutes;
    }

    /** Letters as they are when nothing is said about them. */
    void plain() {
        size = USUAL_SIZE;
        bold = false;
        unseen = false;
        white = false;
    }
}
