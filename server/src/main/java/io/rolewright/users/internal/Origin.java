package io.rolewright.users.internal;

import io.rolewright.runtime.web.Source;

/**
 * Where a sign-in comes from.
 *
 * @param address the network address
 * @param device what the client calls itself; cut to 200 characters, control characters left out
 */
record Origin(String address, String device) {
    private static final int LONGEST = 200;

    Origin {
        device = device.replaceAll("\\p{Cntrl}", "").strip();
        var length = Math.min(LONGEST, device.codePointCount(0, device.length()));
        device = device.substring(0, device.offsetByCodePoints(0, length));
    }

    /** What belongs to one household or office. */
    String source() {
        return Source.of(address);
    }

    /** Without the address, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "Origin";
    }
}
