package io.rolewright.evaluation.resumefields;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rough signs that a text may hold a field, to tell real CVs in which a field was missed from those that have none. They
 * show too much rather than too little: a school's name may be an employer's.
 */
final class Signs {
    private static final String YEAR = "(?:19[6-9]|20[0-3])\\d";
    private static final Pattern RANGE = Pattern.compile("(?i)\\b" + YEAR
            + " ?(?:-|–|—|to|till|until) ?(?:\\w{3,9}+[ .'’,]{1,2})?(?:" + YEAR + "|present|now|current|date|today)");

    /** The sign and how often it must stand in the text. */
    private record Sign(Pattern pattern, int times) {
        boolean isIn(String text) {
            int found = 0;
            for (Matcher matcher = pattern.matcher(text); found < times && matcher.find(); ) {
                found++;
            }
            return found >= times;
        }
    }

    private static final Map<Field, Sign> SIGNS = Map.of(
            Field.EMAIL, sign("\\w@\\w", 1),
            Field.PHONE, sign("(?:\\d[ ()-]?){9,15}+", 1),
            Field.EMPLOYER, new Sign(RANGE, 2),
            Field.TITLE, new Sign(RANGE, 2),
            Field.DATES, new Sign(RANGE, 2),
            Field.SCHOOL, sign("(?i)\\b(?:university|college|school|institute|academy)\\b", 1),
            Field.DEGREE,
                    sign("(?i)\\b(?:bachelor|master|diploma|degree|b\\.?tech|b\\.?sc|b\\.?com|mba|ph\\.?d)\\b", 1));

    private Signs() {}

    private static Sign sign(String pattern, int times) {
        return new Sign(Pattern.compile(pattern), times);
    }

    /** Whether something like the field's values stands in a text; of a field without a sign, no. */
    static boolean show(Field field, String text) {
        Sign sign = SIGNS.get(field);
        return sign != null && sign.isIn(text);
    }
}
