package io.rolewright.engine.advert;

import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Phrases;
import io.rolewright.engine.language.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells pages that show no job: the job has ended, the page is missing, one must log in, it lists many. */
final class PageVerdict {
    private static final PhraseFile WORDS = PhraseFile.load("/advert/terms.txt");

    /** Such a page says little else. */
    private static final int SHORT = 1500;

    /** What says that a job has ended stands above the job. */
    private static final int TOP = 2500;

    /** A page with fewer words is believed to be what its heading says. */
    private static final int TOO_SHORT_TO_ASK = 300;

    private static final int TEASERS = 5;
    private static final int SHORTEST_TEASER = 15;
    private static final int LONGEST_TEASER = 500;

    private PageVerdict() {}

    /** Why the page shows no job, as a code; empty when it may. */
    static Optional<String> refusal(Document page, String title) {
        String text = page.body().text();
        List<String> heading = Words.of(title);
        List<String> top = Words.of(text.substring(0, Math.min(text.length(), TOP)));
        if (WORDS.in("EXPIRED").foundIn(top) || WORDS.in("EXPIRED").foundIn(heading)) {
            return Optional.of("advert.expired");
        }
        boolean little = text.length() < SHORT;
        if (little
                && (WORDS.in("NOT FOUND").startOf(heading)
                        || WORDS.in("NOT FOUND").startOf(Words.of(page.title())))) {
            return Optional.of("advert.page-not-found");
        }
        if (little
                && (WORDS.in("LOG IN").startOf(heading)
                        || !page.select("input[type=password]").isEmpty())) {
            return Optional.of("advert.login-needed");
        }
        if (isList(page.body(), text.length())) {
            return Optional.of("advert.many-jobs");
        }
        boolean asked = text.length() > TOO_SHORT_TO_ASK;
        return asked
                        && distinct(Words.of(text), WORDS.in("ABOUT A JOB")) < 2
                        && !LinesBelow.of(title, page.body()).areOfAJob()
                ? Optional.of("advert.no-posting")
                : Optional.empty();
    }

    private static int distinct(List<String> words, Phrases phrases) {
        Map<String, Boolean> seen = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            int length = phrases.lengthAt(words, i);
            if (length > 0) {
                seen.put(String.join(" ", words.subList(i, i + length)), true);
            }
        }
        return seen.size();
    }

    /** Most of the page are parts of one kind, side by side, each short and with a link. */
    private static boolean isList(Element body, int all) {
        for (Element parent : body.getAllElements()) {
            if (parent.childrenSize() < TEASERS) {
                continue;
            }
            Map<String, int[]> kinds = new HashMap<>();
            for (Element child : parent.children()) {
                int length = ShortText.of(child, LONGEST_TEASER).length();
                if (length > SHORTEST_TEASER && !child.select("a[href]").isEmpty()) {
                    int[] kind =
                            kinds.computeIfAbsent(child.normalName() + "." + child.className(), name -> new int[2]);
                    kind[0]++;
                    kind[1] += length;
                }
            }
            if (kinds.values().stream().anyMatch(kind -> kind[0] >= TEASERS && kind[1] * 5L >= all * 3L)) {
                return true;
            }
        }
        return false;
    }
}
