package io.rolewright.engine.mention;

/** The two sorts of things that adverts ask for, as SkillSpan (Zhang et al., NAACL 2022) parts them. */
public enum Layer {
    /** What one knows: a subject, tool, technology, field, language, degree or certificate, mostly a noun. */
    KNOWLEDGE,
    /** What one does or is: a phrase such as "work independently", "manage projects" or "team player". */
    SKILL
}
