package io.rolewright.shared;

import java.util.ResourceBundle;

/** Which release this is. */
public final class Version {
    private Version() {}

    /** The release's number, for example {@code 0.7.0}. */
    public static String current() {
        return ResourceBundle.getBundle("rolewright").getString("version");
    }
}
