package io.rolewright.engine.advert;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.advert.SkillDemand.Importance;
import io.rolewright.engine.mention.Layer;
import io.rolewright.engine.mention.MentionFinder;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdvertTermsTest {
    private static final String ADVERT = """
            Data Engineer

            About us
            We are a logistics company. Our warehouse uses Zorblat.

            Essential
            - 5+ years' experience with Java and Kubernetes
            - Experience with Zorblat++ and Python
            - No experience with SAP needed

            Nice to have
            - Experience with Terraform
            """;

    private final AdvertTerms terms = new AdvertTerms(MentionFinder.byRules(Taxonomy.bundled()));

    @Test
    void namesKnownTermsByTheirIdAndOthersByTheirWords() {
        assertThat(knowledge())
                .extracting(term -> term.skill().orElse(term.words()))
                .containsExactly("skill:java", "skill:kubernetes", "Zorblat++", "skill:python", "skill:terraform");
    }

    @Test
    void saysHowStronglyAndForHowLongAndWhere() {
        TermDemand java = knowledge().getFirst();
        assertThat(java.importance()).isEqualTo(Importance.REQUIRED);
        assertThat(java.years()).contains(5);
        assertThat(java.span().of(Adverts.posting(ADVERT).text())).isEqualTo("Java");
        assertThat(knowledge().getLast().importance()).isEqualTo(Importance.PREFERRED);
        assertThat(knowledge().getLast().years()).isEmpty();
    }

    @Test
    void theLearnedFinderNamesThemToo() {
        AdvertTerms learned = new AdvertTerms(MentionFinder.learned(Taxonomy.bundled()));
        assertThat(learned.in(Adverts.posting(ADVERT)))
                .filteredOn(term -> term.layer() == Layer.KNOWLEDGE)
                .extracting(TermDemand::words)
                .contains("Java", "Kubernetes", "Python", "Terraform")
                .doesNotContain("SAP");
    }

    @Test
    void anAdvertNamesWhatTheTaxonomyDoesNotKnow() {
        AdvertParser parser = new AdvertParser(Taxonomy.bundled(), MentionFinder.byRules(Taxonomy.bundled()));
        Advert advert = parser.parse(Adverts.posting(ADVERT));
        UnknownTerm zorblat = advert.terms().getFirst();

        assertThat(advert.terms()).hasSize(1);
        assertThat(zorblat.words()).isEqualTo("Zorblat++");
        assertThat(zorblat.importance()).isEqualTo(Importance.REQUIRED);
        assertThat(zorblat.mentions().getFirst().of(advert.posting().text())).isEqualTo("Zorblat++");
        assertThat(new AdvertParser(Taxonomy.bundled())
                        .parse(Adverts.posting(ADVERT))
                        .terms())
                .isEmpty();
    }

    @Test
    void theFinderIsMadeForTheFirstSentence() {
        MentionFinder lazy = MentionFinder.learnedWhenAsked(Taxonomy.bundled());

        assertThat(new AdvertTerms(lazy).in(Adverts.posting(ADVERT)))
                .isEqualTo(new AdvertTerms(MentionFinder.learned(Taxonomy.bundled())).in(Adverts.posting(ADVERT)));
    }

    private List<TermDemand> knowledge() {
        return terms.in(Adverts.posting(ADVERT)).stream()
                .filter(term -> term.layer() == Layer.KNOWLEDGE)
                .toList();
    }
}
