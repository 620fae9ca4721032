package io.rolewright.events.models;

/** What a version of a model is to those who use it; each alias names one version at most. */
public enum Alias {
    /** Answers. */
    LIVE,
    /** Works beside the live version, and nobody sees what it says. */
    SHADOW,
    /** Was live before the present one; a rollback makes it live again. */
    PREVIOUS
}
