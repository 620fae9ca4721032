package io.rolewright.shared;

/** What people edit: whoever changes it says in {@code If-Match} which version they saw. */
public interface Versioned {
    /** Rises with every change. */
    int version();

    /** The version as an ETag. */
    default String tag() {
        return "\"" + version() + "\"";
    }
}
