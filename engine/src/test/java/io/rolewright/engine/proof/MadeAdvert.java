package io.rolewright.engine.proof;

import io.rolewright.engine.advert.Adverts;
import io.rolewright.engine.advert.JobPosting;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** An advert of known demands, for nobody's job. Whoever changes it knows what was added. */
public record MadeAdvert(
        String title,
        List<String> duties,
        List<String> musts,
        List<String> nice,
        List<String> denied,
        List<String> offers,
        boolean dutiesLast) {
    private static final List<String> TITLES = List.of(
            "Senior Java Developer",
            "URGENT!!! Registered Nurse - Melbourne",
            "Sales Mgr wanted",
            "FORKLIFT DRIVER",
            "Junior Accountant, $65k",
            "Site Foreman (Melbourne)");
    private static final List<String> SKILLS = List.of(
            "Java",
            "PostgreSQL",
            "k8s",
            "wound care",
            "Xero",
            "AutoCAD",
            "Excel",
            "TIG welding",
            "Salesforce",
            "Python");
    private static final List<String> DUTIES = List.of(
            "You will utilise %s on a daily basis",
            "The successful candidate will work with %s and our chairman",
            "Plan the work in order to finish on time, whilst using %s",
            "Our young, dynamic team works with %s");
    private static final List<String> MUSTS = List.of(
            "%s",
            "5 years of experience with %s",
            "Proven knowledge of %s or a similar tool",
            "A degree or equivalent experience in %s",
            "Native English speaker with %s",
            "He/she must possess %s");
    private static final List<String> NICE = List.of("%s", "Ideally some %s", "Exposure to %s would be a plus");
    private static final List<String> DENIED = List.of(
            "No experience with %s is needed",
            "You do not need %s", "%s is not required", "We don't ask for a degree in %s");
    private static final List<String> OFFERS =
            List.of("Training in %s", "A laptop and %s lessons", "Free lunch and a %s club");

    static Arbitrary<MadeAdvert> any() {
        return Combinators.combine(
                        Arbitraries.of(TITLES),
                        lines(DUTIES, 1),
                        lines(MUSTS, 1),
                        lines(NICE, 1),
                        lines(DENIED, 1),
                        lines(OFFERS, 1),
                        Arbitraries.of(true, false))
                .as(MadeAdvert::new);
    }

    public static Arbitrary<JobPosting> postings() {
        return any().map(MadeAdvert::posting);
    }

    private static Arbitrary<List<String>> lines(List<String> patterns, int least) {
        return Combinators.combine(Arbitraries.of(patterns), Arbitraries.of(SKILLS))
                .as((pattern, skill) -> pattern.formatted(skill))
                .list()
                .uniqueElements()
                .ofMinSize(least)
                .ofMaxSize(4);
    }

    public JobPosting posting() {
        return Adverts.posting(text());
    }

    String text() {
        String first =
                "%s%nCompany: Bluegum Freight Pty Ltd%nLocation: Melbourne VIC, Australia%nPay: $90,000 - $99,000 + super"
                        .formatted(title)
                        .replace("\r", "");
        String work = part("What you will do", duties);
        String rest = part("Essential", musts)
                + part("Nice to have", nice)
                + "\n\nNot needed: " + String.join("; ", denied) + "."
                + part("What we offer", offers);
        return first + (dutiesLast ? rest + work : work + rest)
                + "\n\nHow to apply\nSend us a letter. Is a degree needed? No.\n";
    }

    private static String part(String heading, List<String> items) {
        return "\n\n" + heading + "\n- " + String.join("\n- ", items);
    }

    MadeAdvert withMust(String line) {
        return new MadeAdvert(title, duties, and(musts, line), nice, denied, offers, dutiesLast);
    }

    MadeAdvert withTitle(String other) {
        return new MadeAdvert(other, duties, musts, nice, denied, offers, dutiesLast);
    }

    MadeAdvert withMusts(List<String> lines) {
        return new MadeAdvert(title, duties, lines, nice, denied, offers, dutiesLast);
    }

    MadeAdvert withNice(List<String> lines) {
        return new MadeAdvert(title, duties, musts, lines, denied, offers, dutiesLast);
    }

    MadeAdvert withDenied(List<String> lines) {
        return new MadeAdvert(title, duties, musts, nice, lines, offers, dutiesLast);
    }

    MadeAdvert withOffers(List<String> lines) {
        return new MadeAdvert(title, duties, musts, nice, denied, lines, dutiesLast);
    }

    static List<String> and(List<String> lines, String line) {
        List<String> more = new ArrayList<>(lines);
        more.add(line);
        return more;
    }

    static List<String> tail(List<String> lines) {
        return lines.subList(1, lines.size());
    }
}
