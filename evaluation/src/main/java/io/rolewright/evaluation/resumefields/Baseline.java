package io.rolewright.evaluation.resumefields;

import io.rolewright.engine.taxonomy.SkillFinder;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What patterns and word lists alone would read: the first line is the name, a line with a known title is a title, a
 * line with a legal form is an employer.
 */
final class Baseline {
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}+@[\\w-]{1,64}+(?:\\.[\\w-]{2,64}+){1,4}+");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d ()-]{6,18}\\d");
    private static final String DAY = "(?:(?:[A-Z][a-z]{2,8} )?\\d{4})";
    private static final Pattern DATES = Pattern.compile("(" + DAY + ") ?(?:-|–|to) ?(" + DAY + "|[Pp]resent)");
    private static final Pattern EMPLOYER = Pattern.compile(
            "(?:[A-Z][\\w&'.-]{0,30}+ ){1,5}(?:Ltd|Pty Ltd|Inc|GmbH|Group|Hospital|Council|Services)\\b");
    private static final Pattern SCHOOL =
            Pattern.compile("(?:[A-Z]\\w{0,30}+ ){1,4}(?:University|College|Institute|TAFE)\\b");
    private static final Pattern DEGREE = Pattern.compile(
            "(?:Bachelor|Master|Diploma|Doctor|Certificate [IV]{1,3})(?: (?:of|in) (?:[A-Z]\\w{1,30}+ ?){1,4})?");

    private final Set<String> titles = new TreeSet<>();
    private final SkillFinder skills;
    private final SkillIds ids;

    Baseline(Taxonomy taxonomy, SkillIds ids) {
        this.ids = ids;
        this.skills = new SkillFinder(taxonomy);
        taxonomy.occupations().stream()
                .flatMap(occupation -> Stream.concat(Stream.of(occupation.title()), occupation.titles().stream()))
                .forEach(title -> titles.add(title.toLowerCase(Locale.ROOT)));
    }

    Values read(String text) {
        Values values = new Values();
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        lines.stream().limit(1).forEach(line -> values.add(Field.NAME, line));
        first(EMAIL, text, Field.EMAIL, values);
        Matcher phone = PHONE.matcher(text);
        if (phone.find()) {
            values.addExactly(Field.PHONE, phone.group().replaceAll("[^+0-9]", ""), 1);
        }
        all(EMPLOYER, text, Field.EMPLOYER, values);
        all(SCHOOL, text, Field.SCHOOL, values);
        all(DEGREE, text, Field.DEGREE, values);
        dates(text, values);
        lines.stream()
                .filter(line -> titles.contains(line.toLowerCase(Locale.ROOT)))
                .forEach(line -> values.add(Field.TITLE, line));
        skills.find(text).stream()
                .map(mention -> mention.skillId())
                .distinct()
                .filter(ids::isAsked)
                .forEach(id -> values.addExactly(Field.SKILLS, id, 1));
        return values;
    }

    private static void dates(String text, Values values) {
        for (Matcher found = DATES.matcher(text); found.find(); ) {
            String end = found.group(2).equalsIgnoreCase("present") ? "now" : found.group(2);
            values.addExactly(Field.DATES, found.group(1) + ".." + end, 1);
        }
    }

    private static void first(Pattern pattern, String text, Field field, Values values) {
        Matcher found = pattern.matcher(text);
        if (found.find()) {
            values.addExactly(field, found.group().toLowerCase(Locale.ROOT), 1);
        }
    }

    private static void all(Pattern pattern, String text, Field field, Values values) {
        for (Matcher found = pattern.matcher(text); found.find(); ) {
            values.add(field, found.group());
        }
    }
}
