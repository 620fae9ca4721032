package io.rolewright.events.profiles;

/** How an optimized résumé is printed. */
public enum OptimizedTemplate {
    /** Black on white, without a sender. */
    CLEAN,
    /** With the agency's name, colour and footer, as set. */
    BRANDED
}
