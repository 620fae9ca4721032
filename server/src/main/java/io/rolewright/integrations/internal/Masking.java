package io.rolewright.integrations.internal;

import java.util.regex.Pattern;

/** Takes out of what is written down what identifies a person or opens a door. */
public final class Masking {
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}");
    private static final Pattern PHONE = Pattern.compile("(?<![\\w.:-])\\+?\\(?\\d(?:[ ().-]?\\d){7,14}(?![\\w-])");
    private static final Pattern SECRET = Pattern.compile(
            "(?i)(\"[^\"]{0,40}(?:secret|token|password|api_?key|private_key|assertion|authorization)[^\"]{0,20}\"\\s{0,4}:\\s{0,4}\")"
                    + "[^\"]*+\"");
    private static final Pattern NAME = Pattern.compile(
            "(?i)(\"(?:formattedName|given|family|first_?name|last_?name|contactName|candidateName)\"\\s{0,4}:\\s{0,4}\")[^\"]*+\"");

    /** A whole e-mail, or as much of it as is there. */
    private static final Pattern RAW = Pattern.compile("(\"raw\"\\s{0,4}:\\s{0,4}\")[^\"]*+\"?");

    private Masking() {}

    public static String of(String text) {
        var masked = SECRET.matcher(text).replaceAll("$1…\"");
        masked = RAW.matcher(masked).replaceAll("$1…\"");
        masked = NAME.matcher(masked).replaceAll("$1…\"");
        masked = MAIL.matcher(masked).replaceAll("…@…");
        return PHONE.matcher(masked).replaceAll("…");
    }
}
