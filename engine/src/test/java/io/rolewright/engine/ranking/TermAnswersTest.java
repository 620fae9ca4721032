package io.rolewright.engine.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.AdvertParser;
import io.rolewright.engine.advert.Adverts;
import io.rolewright.engine.mention.MentionFinder;
import io.rolewright.engine.resume.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermAnswersTest {
    private static final String ASKED =
            "Data Engineer\n\nEssential:\n- Experience with Zorblat++, Java and Kubernetes\n";
    private static final Advert ADVERT =
            new AdvertParser(People.TAXONOMY, MentionFinder.byRules(People.TAXONOMY)).parse(Adverts.posting(ASKED));

    @Test
    void showsTheResumesOwnWordsForWhatTheTaxonomyDoesNotKnow() {
        String resume = "Odalys Quillfeather\n\nSkills\nZorblat++, Java\n";
        Match match = rank(resume);

        assertThat(match.evidence())
                .filteredOn(evidence -> evidence.demand().equals("term:Zorblat++"))
                .singleElement()
                .extracting(evidence -> evidence.spans().getFirst().of(resume))
                .isEqualTo("Zorblat++");
        assertThat(demands(match.unknowns())).doesNotContain("term:Zorblat++");
    }

    @Test
    void doesNotKnowWhatNobodySpeaksOfOrDenies() {
        assertThat(demands(rank("Odalys Quillfeather\n\nSkills\nJava\n").unknowns()))
                .contains("term:Zorblat++");
        assertThat(demands(rank("Odalys Quillfeather\n\nSkills\nJava, no experience with Zorblat++\n")
                        .unknowns()))
                .contains("term:Zorblat++");
    }

    @Test
    void movesNoScoreOfItsOwn() {
        String resume = "Odalys Quillfeather\n\nSkills\nZorblat++, Java\n";
        Advert without = new AdvertParser(People.TAXONOMY).parse(Adverts.posting(ASKED));

        assertThat(rank(resume).score())
                .isEqualTo(People.RANKER
                        .rank(without, People.profile(resume), Wording.of(People.profile(resume), resume))
                        .score());
    }

    private static Match rank(String resume) {
        Profile profile = People.profile(resume);
        return People.RANKER.rank(ADVERT, profile, Wording.of(profile, resume));
    }

    private static List<String> demands(List<Gap> gaps) {
        return gaps.stream().map(Gap::demand).toList();
    }
}
