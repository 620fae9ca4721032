package io.rolewright.listings.internal;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words that somebody looks for on the careers site: an advert must hold them all, in its title, its text or its place.
 *
 * @param text what they typed, as far as it is looked for
 */
record SoughtWords(String text) {
    /** With {@link #patterns} as its parameter. */
    static final String CONDITION = " and " + """
            concat_ws(' ', words ->> 'title', words ->> 'text', jsonb_path_query_array(words,
                '$.jsonLd.jobLocation[*].address.keyvalue() ? (@.key starts with "address").value')::text)
            ilike all (?)""";

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern WILD = Pattern.compile("[\\\\%_]");
    private static final int LONGEST = 100;
    private static final int MOST = 8;

    static SoughtWords of(@Nullable String typed) {
        var text = typed == null ? "" : GAPS.matcher(typed).replaceAll(" ").strip();
        return new SoughtWords(text.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    /** For {@code ilike}; nothing in a word is a wildcard. */
    String[] patterns() {
        return words().stream()
                .map(word -> "%" + WILD.matcher(word).replaceAll("\\\\$0") + "%")
                .toArray(String[]::new);
    }

    private List<String> words() {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList();
    }
}
