package io.rolewright.integrations.twins.world;

/** Where the work is done. */
public enum WorkMode {
    ON_SITE,
    HYBRID,
    REMOTE
}
