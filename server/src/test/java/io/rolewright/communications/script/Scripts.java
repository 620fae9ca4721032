package io.rolewright.communications.script;

import java.time.LocalDate;
import java.util.Map;

/** Scripts for tests, and what they say of whom. */
public final class Scripts {
    /** A Friday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    /** Of Noor's call. */
    public static final Map<String, String> VALUES = Map.of(
            "name", "Noor",
            "agency", "Tidewater Staffing",
            "job", "registered nurse",
            "country", "Australia",
            "place", "Perth",
            "recruiter", "+61491570158");

    private Scripts() {}

    /** The one of the release. */
    public static Script screening() {
        return Script.read(BundledScripts.find("screening").orElseThrow());
    }
}
