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
    private static final String HEADINGS =
            "h1, [class*=job-title], [class*=jobtitle], [class*=jobTitle], [class*=titlepage],"
                    + " [class*=posting-headline] h2, [class*=vacancy-title], [data-testid*=job-title], [id*=reqTitle]";
    private static final Set<String> OF_EMPLOYERS = Set.of("employer", "company", "organisation", "organization");
    private static final int LONGEST = 200;
    private static final int LONGEST_EMPLOYER = 60;
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
        Optional<String> bracketed = bracketed(title).filter(Places::isKnown);
        String bare = bracketed
                .map(words ->
                        title.substring(0, title.length() - words.length() - 2).strip())
                .orElse(title);
        List<String> others = new ArrayList<>(parts);
        others.removeIf(part ->
                Titles.isOfSite(part) || part.startsWith(bare) || bare.contains(part) || part.length() > LONGEST);
        Optional<String> place =
                bracketed.or(() -> others.stream().filter(Places::isKnown).findFirst());
        Optional<String> employer = behind(whole, bare)
                .or(() -> EmployerInTitle.among(others, bare, parts.size(), page))
                .or(() -> site(page));
        return new PageTitle(heading, Titles.withoutEmployer(bare, employer), employer, place);
    }

    /** What stands in brackets at the end. */
    private static Optional<String> bracketed(String title) {
        int open = title.lastIndexOf('(');
        return open > 0 && title.endsWith(")")
                ? Optional.of(title.substring(open + 1, title.length() - 1))
                : Optional.empty();
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
        return in > 0 && Places.isKnown(words.substring(in + 4)) ? words.substring(0, in) : words;
    }

    /** The name of the site, else what its logo stands for. */
    private static Optional<String> site(Document page) {
        String name = page.select("meta[property=og:site_name]").attr("content");
        return Optional.of(Blanks.oneSpace(name))
                .map(EmployerInTitle::withoutSiteWords)
                .filter(PageTitle::isEmployer)
                .or(() -> page.select("[class*=logo] img[alt], img[class*=logo][alt]").stream()
                        .map(image -> EmployerInTitle.withoutSiteWords(image.attr("alt")))
                        .filter(PageTitle::isEmployer)
                        .findFirst());
    }

    private static boolean isEmployer(String name) {
        return !name.isEmpty() && name.length() < LONGEST_EMPLOYER && !Titles.isOfSite(name);
    }

    /** The heading of the first rank that the page's title repeats most of, else the first one. */
    private static @Nullable Element heading(Document page, String title) {
        Set<String> words = new HashSet<>(Words.of(title));
        Element best = null;
        double most = -1;
        for (Element heading : page.select(HEADINGS)) {
            List<String> said = Words.of(heading.text());
            boolean fits = !said.isEmpty()
                    && heading.text().length() <= LONGEST
                    && !Titles.isOfSite(heading.text())
                    && !namesEmployer(heading)
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

    private static boolean namesEmployer(Element heading) {
        Element first = heading.firstElementChild();
        String names = heading.id() + " " + heading.className() + " "
                + (first == null ? "" : first.id() + " " + first.className());
        return NameWords.of(names).stream().anyMatch(OF_EMPLOYERS::contains);
    }

    private static String withoutLead(String title) {
        for (String lead : LEADS) {
            if (title.length() > lead.length() && title.regionMatches(true, 0, lead, 0, lead.length())) {
                return title.substring(lead.length()).strip();
            }
        }
        return title;
    }
}
