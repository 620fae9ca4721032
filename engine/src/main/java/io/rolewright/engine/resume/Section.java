package io.rolewright.engine.resume;

/** A part of a résumé; the names are the groups of {@code headings.txt}, apart from {@link #HEAD}. */
enum Section {
    /** What stands before the first heading. */
    HEAD,
    SUMMARY,
    WORK,
    EDUCATION,
    SKILLS,
    CREDENTIALS,
    LANGUAGES,
    PROJECTS,
    REFERENCES,
    INTERESTS,
    PERSONAL,
    OTHER
}
