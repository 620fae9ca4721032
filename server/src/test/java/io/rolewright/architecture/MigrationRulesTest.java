package io.rolewright.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.shared.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The schema of a release serves the release before it: a migration only adds. What it takes away must carry a line
 * {@code -- unused since 0.3.0}, naming a release before this one that no longer needed it.
 */
class MigrationRulesTest {
    private static final Pattern TAKES_AWAY = Pattern.compile(
            "\\bdrop\\s+(?:column|table|schema|view|function|constraint\\s+\\w+_pkey)\\b|\\brename\\b"
                    + "|\\balter\\s+(?:column\\s+)?\\w+\\s+(?:set\\s+data\\s+)?type\\b|\\bset\\s+not\\s+null\\b"
                    + "|\\badd\\s+column\\s+(?![^,;]*\\bdefault\\b)[^,;]*\\bnot\\s+null\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNUSED = Pattern.compile("-- unused since (\\d+\\.\\d+\\.\\d+)");

    /** The last migrations of release 0.2.0, before which no release was to be served. */
    private static final Map<String, Integer> FIRST = Map.of("runtime", 3);

    private static final Pattern PLACE = Pattern.compile("db/migration/(\\w+)/V(\\d+)__");

    @Test
    void migrationsOnlyAdd() throws IOException {
        var broken = new TreeMap<String, List<String>>();
        for (var script : new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql")) {
            var url = script.getURL().toString();
            if (isLater(url)) {
                broken.put(url, violations(script.getContentAsString(StandardCharsets.UTF_8), Version.current()));
            }
        }
        assertThat(broken)
                .isNotEmpty()
                .allSatisfy((url, violations) -> assertThat(violations).isEmpty());
    }

    @Test
    void findsWhatTakesAway() {
        var careless = """
                -- drop table in words is no statement
                alter table jobs.job drop column title;
                alter table jobs.job rename column title to name;
                alter table jobs.job alter column title type varchar(10), alter title set not null;
                alter table jobs.job add column kind text not null;
                drop table jobs.run;
                """;
        assertThat(violations(careless, "0.4.0")).hasSize(6);
    }

    @Test
    void letsAddingPass() {
        var careful = """
                alter table jobs.job add column kind text not null default 'x';
                alter table jobs.job add column note text, alter column title drop not null;
                drop index jobs.job_run;
                """;
        assertThat(violations(careful, "0.4.0")).isEmpty();
    }

    @Test
    void letsGoWhatTheReleaseBeforeNoLongerUses() {
        var marked = "-- unused since 0.3.0\nalter table jobs.job drop column title;";
        assertThat(violations(marked, "0.4.0")).isEmpty();
        assertThat(violations(marked, "0.3.0")).hasSize(1);
    }

    private static boolean isLater(String url) {
        var place = PLACE.matcher(url);
        return place.find() && Integer.parseInt(place.group(2)) > FIRST.getOrDefault(place.group(1), 1);
    }

    private static List<String> violations(String script, String release) {
        var mark = UNUSED.matcher(script);
        if (mark.find() && Arrays.compare(numbers(mark.group(1)), numbers(release)) < 0) {
            return List.of();
        }
        return TAKES_AWAY
                .matcher(script.replaceAll("--[^\n]*", ""))
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static int[] numbers(String release) {
        return Arrays.stream(release.split("[.-]", -1))
                .limit(3)
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
