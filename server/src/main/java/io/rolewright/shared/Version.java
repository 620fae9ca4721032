package io.rolewright.shared;

import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.ResourceBundle;

/** Which release this is. */
public final class Version {
    private Version() {}

    /** The release's number, for example {@code 0.4.0}. */
    public static String current() {
        return ResourceBundle.getBundle("rolewright").getString("version");
    }

    /** What reads here, as {@code release/taxonomy}. */
    public static String ofReading() {
        return current() + "/" + Taxonomy.bundled().version();
    }
}
