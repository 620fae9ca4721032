package io.rolewright.engine.advert;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyAdvertTest {
    private static final AdvertParser PARSER = new AdvertParser(Taxonomy.bundled());
    private static final List<String> FRAGMENTS = List.of(
            "<script type=\"application/ld+json\">",
            "</script>",
            "{\"@type\":\"JobPosting\",\"title\":\"Cook\",\"description\":",
            "\"<ul><li>Java\"",
            "\"baseSalary\":{\"value\":",
            "}",
            "[",
            ",",
            "<p>",
            "<!--",
            "Essential:\n",
            "- 5+ years of Java\n",
            "ideally SQL but not required; ",
            "Bachelor's degree or equivalent experience. ",
            "$90k-110,000",
            "€ 12.34.56",
            "\n\n",
            "•",
            "1999999999 years",
            "é\u0301\uD83D",
            "\u0000\t");

    @Property(tries = 600)
    void anyTextIsReadOrRefused(@ForAll String text) {
        holds(text);
    }

    @Property(tries = 1500)
    void anyMixtureOfPiecesIsReadOrRefused(@ForAll("mixtures") String text) {
        holds(text);
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(FRAGMENTS).list().ofMaxSize(14).map(pieces -> String.join("", pieces));
    }

    private static void holds(String text) {
        List<JobPosting> postings;
        try {
            postings = Adverts.reader().readText(text);
        } catch (UnreadablePostingException e) {
            assertThat(e.code()).startsWith("advert.");
            return;
        }
        assertThat(postings).isNotEmpty();
        postings.forEach(AnyAdvertTest::standsInItsText);
    }

    private static void standsInItsText(JobPosting posting) {
        Advert advert = PARSER.parse(posting);
        Span whole = new Span(0, posting.text().length());
        advert.skills().forEach(demand -> assertThat(demand.mentions()).allMatch(whole::contains));
        advert.licences().forEach(demand -> assertThat(demand.mentions()).allMatch(whole::contains));
        advert.years()
                .ifPresent(years -> assertThat(whole.contains(years.span())).isTrue());
        advert.degree()
                .ifPresent(degree -> assertThat(whole.contains(degree.span())).isTrue());
    }
}
