package io.rolewright.runtime.failures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong, once, without words about a person.
 *
 * @param service where: a service of ours, or a program that uses us
 * @param kind what: the class of an exception, or another name that a program gives it
 * @param places the places in the code that it went through, the innermost first
 * @param text what was said about it
 * @param trace the trace that it happened in
 * @param actor for whom: kind and id
 */
public record Failure(
        String service,
        String kind,
        List<String> places,
        String text,
        @Nullable String trace,
        @Nullable String actor) {
    private static final int MOST_TEXT = 2_000;
    private static final int MOST_PLACES = 30;
    private static final int MOST_PLACE = 300;
    private static final int TELLING_PLACES = 6;
    private static final int FINGERPRINT_BYTES = 16;

    /** What differs from time to time at the same place: line numbers, and the numbers of generated classes and methods. */
    private static final Pattern CHANGING = Pattern.compile(
            ":\\d++(?=[):]|$)|(?<=[$/])(?:0x)?[0-9a-f]*\\d[0-9a-f]*+|\\b[0-9a-f]{8,}+(?=[./-])|[?#]\\S*+");

    /** U+0000, and half of a surrogate pair. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

    private static final Pattern NUMBERS = Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}|\\d++");

    public Failure {
        kind = clean(kind, MOST_PLACE);
        places = places.stream()
                .limit(MOST_PLACES)
                .map(place -> clean(place, MOST_PLACE).replace('\n', ' '))
                .toList();
        text = clean(text, MOST_TEXT);
    }

    // Cut before scrubbing too, which takes time; what may have been cut in two there is cut off afterwards.
    private static String clean(String text, int most) {
        var clean = cut(Scrubber.scrub(cut(text, 2 * most)), most);
        return UNSTORABLE.matcher(clean).replaceAll("?");
    }

    /** The same for failures of one kind at one place; of one kind and wording where no place is known. */
    public String fingerprint() {
        var telling = places.isEmpty()
                ? NUMBERS.matcher(text).replaceAll("#")
                : String.join(
                        "\n",
                        places.stream()
                                .limit(TELLING_PLACES)
                                .map(Failure::lasting)
                                .toList());
        var digest = sha256().digest(String.join("\n", service, kind, telling).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(digest, FINGERPRINT_BYTES));
    }

    private static String lasting(String place) {
        return CHANGING.matcher(place).replaceAll("");
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
