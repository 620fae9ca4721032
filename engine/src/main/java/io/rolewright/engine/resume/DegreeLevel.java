package io.rolewright.engine.resume;

/** How high a course of education leads, lowest first; after ISCED 2011. */
public enum DegreeLevel {
    UNSTATED,
    SCHOOL,
    VOCATIONAL,
    BACHELOR,
    MASTER,
    DOCTORATE
}
