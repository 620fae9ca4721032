package io.rolewright.engine.resume;

import io.rolewright.engine.language.PhraseFile;

/** The words by which a résumé is read, each file of them loaded once. */
final class Vocabulary {
    static final PhraseFile HEADINGS = load("headings");
    static final PhraseFile TITLES = load("titles");
    static final PhraseFile EMPLOYERS = load("employers");
    static final PhraseFile DEGREES = load("degrees");
    static final PhraseFile DATES = load("dates");
    static final PhraseFile SPOKEN = load("spoken");
    static final PhraseFile NEGATIONS = load("negations");
    static final PhraseFile NAMES = load("names");
    static final PhraseFile PLACES = load("places");
    static final PhraseFile DEPARTMENTS = load("departments");
    static final PhraseFile WORK_RIGHTS = load("work-rights");

    private Vocabulary() {}

    private static PhraseFile load(String name) {
        return PhraseFile.load("/resume/" + name + ".txt");
    }
}
