package io.rolewright.runtime.failures;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a text what could tell of a person or open a door: e-mail addresses, telephone and other long numbers, tokens,
 * secrets behind their names, queries of addresses, and whatever stands in quotes. Ids of ours (UUIDs) stay: a failure is
 * followed up by them. A name that stands bare among other words cannot be told from them; programs are asked to send none.
 */
public final class Scrubber {
    private static final String ID =
            "(?<![\\p{L}\\p{N}_-])[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}(?![\\p{L}\\p{N}_-])";

    private static final Pattern IS_ID = Pattern.compile(ID);
    private static final Pattern SECRET = Pattern.compile(
            "(?i)\\b(password|passwd|secret|token|api-?key|authorization|cookie)(\"?\\s*+[:=]\\s*+)(?:(?:bearer|basic)\\s++)?\\S++");
    private static final Pattern BEARER = Pattern.compile("(?i)\\b(?:bearer|basic)\\s++\\S++");
    private static final Pattern QUOTED_ADDRESS = Pattern.compile("\"[^\"\\n]{1,100}+\"@\\S++");
    private static final Pattern UNBROKEN = Pattern.compile("\\S++");
    private static final Pattern QUERY = Pattern.compile("\\?[^\\s?=]{0,100}+=\\S*+");
    private static final Pattern RUN = Pattern.compile(ID + "|[A-Za-z0-9_-]{20,}+");
    private static final Pattern NUMBER =
            Pattern.compile(ID + "|\\+?\\p{Nd}(?:[\\s\\p{Z}().,/\\p{Pd}]{0,3}+\\p{Nd}){6,}+");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]{1,500}+\"|\u201c[^\u201d\\n]{1,500}+\u201d"
            + "|\u2018[^\u2019\\n]{1,500}+\u2019|`[^`\\n]{1,500}+`"
            + "|(?<![\\p{L}\\p{N}])'(?:[^'\\n]|(?<=\\p{L})'(?=\\p{L})){1,500}+'(?![\\p{L}\\p{N}])");

    /** A long name in a program is made of words; a token is not. */
    private static final Pattern NAME =
            Pattern.compile("(?:[_-]?+(?:[A-Z]{0,3}+[a-z]{3,20}+[0-9]{0,2}+(?=[A-Z_-]|$)|[A-Z]{2,12}+(?=[_-]|$)))++");

    private Scrubber() {}

    public static String scrub(String text) {
        var clean = SECRET.matcher(text).replaceAll("$1$2[secret]");
        clean = BEARER.matcher(clean).replaceAll("[secret]");
        clean = QUOTED_ADDRESS.matcher(clean).replaceAll("[address]");
        clean = mask(UNBROKEN, clean, word -> !word.contains("@") && !word.contains("%40"), "[address]");
        clean = QUERY.matcher(clean).replaceAll("?[query]");
        clean = mask(RUN, clean, run -> isId(run) || NAME.matcher(run).matches(), "[token]");
        clean = mask(NUMBER, clean, Scrubber::isId, "[number]");
        return QUOTED.matcher(clean).replaceAll("[words]");
    }

    private static boolean isId(String text) {
        return IS_ID.matcher(text).matches();
    }

    private static String mask(Pattern what, String text, Predicate<String> isKept, String mark) {
        return what.matcher(text)
                .replaceAll(found -> isKept.test(found.group()) ? Matcher.quoteReplacement(found.group()) : mark);
    }
}
