package io.rolewright.engine.advert;

import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page calls the job.
 *
 * @param heading the element that says it; absent where only the page's head does
 * @param title without what belongs to the site; empty when the page says nothing
 * @param employer as the page's title names it
 * @param place as the page's title names it
 */
record PageTitle(@Nullable Element heading, String title, Optional<String> employer, Optional<String> place) {
    private static final int LONGEST = 200;
    private static final List<String> LEADS = List.of(
            "Job Application for ",
            "Vacancy: ",
            "Job: ",
            "Job opening: ",
            "Position: ",
            "Stellenangebot: ",
            "Careers: ");
    private static final List<String> HIRING = List.of(" hiring ", " sucht ", " recrute ");

    static PageTitle of(Document page) {
        String whole = withoutLead(Blanks.oneSpace(page.title()));
        String shared = withoutLead(
                Blanks.oneSpace(page.select("meta[property=og:title]").attr("content")));
        Element heading = heading(page, whole + " " + shared);
        List<String> parts = new ArrayList<>(Titles.parts(whole.isEmpty() ? shared : whole));
        String title = heading == null ? "" : withoutLead(Blanks.oneSpace(heading.text()));
        if (title.isEmpty()) {
            title = Titles.parts(shared.isEmpty() ? whole : shared).stream()
                    .filter(part -> !Titles.isOfSite(part))
                    .findFirst()
                    .orElse("");
        }
        return named(page, heading, title, parts, whole.isEmpty() ? shared : whole);
    }

    private static PageTitle named(
            Document page, @Nullable Element heading, String title, List<String> parts, String whole) {
        String bare = title;
        List<String> others = new ArrayList<>(parts);
        others.replaceAll(PageTitle::withoutSiteWords);
        others.removeIf(part -> Titles.isOfSite(part) || bare.contains(part) || part.length() > LONGEST);
        Optional<String> behind = behind(whole, title);
        Optional<String> place = others.stream().filter(PageTitle::isPlace).findFirst();
        Optional<String> employer = behind.or(() -> others.stream()
                        .filter(part -> !isPlace(part) && !sharesWords(part, bare))
                        .findFirst())
                .or(() -> site(page));
        String cut = Titles.withoutEmployer(title, employer);
        return new PageTitle(heading, cut, employer.map(PageTitle::withoutSiteWords), place);
    }

    /** {@code Baker at Acme}: what follows the title and its "at" in the page's title. */
    private static Optional<String> behind(String whole, String title) {
        for (String at : List.of(" at ", " @ ", " bei ", " chez ")) {
            int found = title.isEmpty() ? -1 : whole.indexOf(title + at);
            if (found >= 0) {
                return Titles.parts(whole.substring(found + title.length() + at.length())).stream()
                        .findFirst()
                        .map(PageTitle::beforePlace);
            }
        }
        for (String hiring : HIRING) {
            int found = whole.indexOf(hiring + title);
            if (found > 0 && !title.isEmpty()) {
                return Optional.of(whole.substring(0, found));
            }
        }
        return Optional.empty();
    }

    private static String beforePlace(String words) {
        int in = words.lastIndexOf(" in ");
        return in > 0 && isPlace(words.substring(in + 4)) ? words.substring(0, in) : words;
    }

    private static Optional<String> site(Document page) {
        return Optional.of(Blanks.oneSpace(
                        page.select("meta[property=og:site_name]").attr("content")))
                .filter(name -> !name.isEmpty() && name.length() < 60 && !Titles.isOfSite(name));
    }

    /** {@code Acme Careers} is Acme. */
    private static String withoutSiteWords(String name) {
        String bare = name;
        for (String word : List.of(
                " careers",
                " jobs",
                " career",
                " career site",
                " karriere",
                " careers site",
                " job board",
                " job details")) {
            boolean ends = bare.length() > word.length()
                    && bare.regionMatches(true, bare.length() - word.length(), word, 0, word.length());
            bare = ends ? bare.substring(0, bare.length() - word.length()) : bare;
        }
        for (String word : List.of("careers at ", "jobs at ", "work at ")) {
            bare = bare.regionMatches(true, 0, word, 0, word.length()) ? bare.substring(word.length()) : bare;
        }
        return bare.strip();
    }

    /** The heading of the first rank that the page's title repeats most of, else the first one. */
    private static @Nullable Element heading(Document page, String title) {
        Set<String> words = new HashSet<>(Words.of(title));
        Element best = null;
        double most = -1;
        for (Element heading : page.select("h1, [class*=job-title], [class*=jobtitle], [class*=posting-headline] h2")) {
            List<String> said = Words.of(heading.text());
            boolean fits = !said.isEmpty()
                    && heading.text().length() <= LONGEST
                    && !Titles.isOfSite(heading.text())
                    && heading.closest("nav, footer, aside") == null;
            double share = fits ? (double) said.stream().filter(words::contains).count() / said.size() : -1;
            double score = share + (heading.normalName().equals("h1") ? 0.3 : 0);
            if (fits && score > most) {
                most = score;
                best = heading;
            }
        }
        return best;
    }

    private static String withoutLead(String title) {
        for (String lead : LEADS) {
            if (title.length() > lead.length() && title.regionMatches(true, 0, lead, 0, lead.length())) {
                return title.substring(lead.length()).strip();
            }
        }
        return title;
    }

    private static boolean sharesWords(String part, String title) {
        List<String> words = Words.of(part);
        Set<String> of = new HashSet<>(Words.of(title));
        return words.stream().filter(of::contains).count() * 2 > words.size();
    }

    private static boolean isPlace(String words) {
        return Places.isKnown(words);
    }
}
