package io.rolewright.engine.advert;

/** Where the work is done. */
public enum WorkMode {
    ON_SITE,
    HYBRID,
    REMOTE
}
