package io.rolewright.listings.internal;

import io.rolewright.shared.ContractException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * Words within SEEK's limits.
 *
 * @param title at most 80 characters
 * @param workType SEEK's code of how one is employed
 * @param pay {@code RemunerationPackageInput}
 * @param details markup of the tags that SEEK takes, at most 15,000 characters
 * @param summary what stands among search results, at most 150 characters
 * @param points what may stand there as a list, each of at most 80 characters
 */
record SeekContent(
        String title, String workType, Map<String, Object> pay, String details, String summary, List<String> points) {
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_DETAILS = 15_000;
    private static final int LONGEST_SUMMARY = 150;
    private static final int LONGEST_POINT = 80;

    private static final Safelist TAGS =
            new Safelist().addTags("b", "br", "div", "em", "h2", "li", "ol", "p", "strong", "ul");

    private static final Map<String, String> WORK_TYPES = Map.of(
            "FULL_TIME", "FullTime",
            "PART_TIME", "PartTime",
            "CONTRACTOR", "ContractTemp",
            "TEMPORARY", "ContractTemp",
            "PER_DIEM", "Casual");

    /**
     * Fits words in.
     *
     * @throws ContractException {@code listings.title-too-long}, {@code listings.text-too-long}, {@code
     *     listings.work-type-missing}, {@code listings.pay-missing}, {@code listings.pay-not-taken} (422)
     */
    static SeekContent of(Words words) {
        var title = within(LONGEST_TITLE, words.title().strip(), "listings.title-too-long");
        var details = within(LONGEST_DETAILS, cleaned(words.html()), "listings.text-too-long");
        var workType = words.employmentType()
                .flatMap(type -> Optional.ofNullable(WORK_TYPES.get(type)))
                .orElseThrow(() -> ContractException.invalid("listings.work-type-missing"));
        var body = Jsoup.parseBodyFragment(details).body();
        return new SeekContent(title, workType, SeekPay.of(words), details, summary(body, title), points(body));
    }

    private static String within(int most, String text, String code) {
        if (text.length() > most) {
            throw ContractException.invalid(code, text.length());
        }
        return text;
    }

    private static String cleaned(String html) {
        return Jsoup.clean(html, "", TAGS, new Document.OutputSettings().prettyPrint(false))
                .strip();
    }

    /** The first words of its sentences; headings and lists say little to somebody who skims results. */
    private static String summary(Element body, String title) {
        var prose = String.join(" ", body.select("p").eachText());
        var words = prose.isBlank() ? body.text() : prose;
        return words.isBlank() ? title : cut(words);
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST_SUMMARY) {
            return words;
        }
        var end = words.lastIndexOf(' ', LONGEST_SUMMARY);
        if (end > 0) {
            return words.substring(0, end);
        }
        var isWithinCharacter = Character.isHighSurrogate(words.charAt(LONGEST_SUMMARY - 1));
        return words.substring(0, isWithinCharacter ? LONGEST_SUMMARY - 1 : LONGEST_SUMMARY);
    }

    private static List<String> points(Element body) {
        return body.select("li").eachText().stream()
                .filter(point -> point.length() <= LONGEST_POINT)
                .toList();
    }
}
