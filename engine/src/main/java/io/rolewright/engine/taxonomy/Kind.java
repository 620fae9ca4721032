package io.rolewright.engine.taxonomy;

/** What sort of thing a {@link Skill} is. */
public enum Kind {
    /** A subject, method, technology or tool that one knows. */
    KNOWLEDGE,
    /** Something one does well, such as negotiation. */
    SKILL,
    /** A language that people speak. */
    LANGUAGE,
    /** A licence, registration or certificate that somebody grants. */
    LICENCE,
    /** A level of education, such as a bachelor's degree. */
    DEGREE
}
