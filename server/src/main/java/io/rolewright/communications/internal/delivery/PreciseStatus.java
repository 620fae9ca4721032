package io.rolewright.communications.internal.delivery;

import java.util.regex.Pattern;

/** Reads the numbers by which mail servers say precisely what became of an e-mail (RFC 3463). */
public final class PreciseStatus {
    private static final Pattern ABOUT_ADDRESS = Pattern.compile("5\\.(?:1\\.(?![78]$)\\d{1,3}|2\\.1)");

    private PreciseStatus() {}

    /** Whether there is no such address, for good, or its mailbox is closed; what is about the sender is not. */
    public static boolean isAboutAddress(String status) {
        return ABOUT_ADDRESS.matcher(status).matches();
    }
}
