package io.rolewright.profiles.internal.print;

/**
 * A paragraph with its role.
 *
 * @param role what it is for
 * @param text its words, on one line
 */
record Block(Role role, String text) {
    /** What a paragraph is for, with how it is set; sizes and gaps in points. */
    enum Role {
        TITLE("H1", "Title", 20, 0),
        CONTACT("P", "Contact", 10, 2),
        HEADING("H2", "Heading1", 13, 14),
        ITEM("H3", "Heading2", 11, 8),
        ASIDE("P", "Aside", 10, 1),
        PROSE("P", "Normal", 10.5f, 4),
        BULLET("LI", "ListBullet", 10.5f, 2);

        private final String tag;
        private final String style;
        private final float size;
        private final float gap;

        Role(String tag, String style, float size, float gap) {
            this.tag = tag;
            this.style = style;
            this.size = size;
            this.gap = gap;
        }

        /** PDF's standard structure type. */
        String tag() {
            return tag;
        }

        /** Id of the word processor's style. */
        String style() {
            return style;
        }

        float size() {
            return size;
        }

        /** Empty space above. */
        float gap() {
            return gap;
        }

        boolean isHeading() {
            return this == TITLE || this == HEADING || this == ITEM;
        }

        boolean isColoured() {
            return this == TITLE || this == HEADING;
        }
    }
}
