package io.rolewright.engine.taxonomy;

/**
 * One way to write a skill, with how strictly it is read.
 *
 * @param text as written, without marks
 * @param reading when these words mean the skill
 */
record Name(String text, Reading reading) {
    enum Reading {
        /** In any case, anywhere. */
        ANY_CASE,
        /** Only as written here: {@code "SAP"} in the file. */
        EXACT_CASE,
        /** Only as written here and beside other skills, for words that mean something else too: {@code Go?}. */
        IN_CONTEXT,
        /**
         * In any case, but only beside a word of knowing, such as "experience", or beside another skill: for a field
         * or trade that adverts name for other reasons too, {@code insurance~}.
         */
        WITH_CUE
    }

    /** Reads a name with its marks, as files hold it. */
    static Name parse(String written) {
        if (written.length() > 2 && written.startsWith("\"") && written.endsWith("\"")) {
            return new Name(written.substring(1, written.length() - 1), Reading.EXACT_CASE);
        }
        if (written.length() > 1 && written.endsWith("?")) {
            return new Name(written.substring(0, written.length() - 1), Reading.IN_CONTEXT);
        }
        return written.length() > 1 && written.endsWith("~")
                ? new Name(written.substring(0, written.length() - 1), Reading.WITH_CUE)
                : new Name(written, Reading.ANY_CASE);
    }
}
