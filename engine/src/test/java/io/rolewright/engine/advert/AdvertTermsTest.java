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

    private List<TermDemand> knowledge() {
        return terms.in(Adverts.posting(ADVERT)).stream()
                .filter(term -> term.layer() == Layer.KNOWLEDGE)
                .toList();
    }
}
