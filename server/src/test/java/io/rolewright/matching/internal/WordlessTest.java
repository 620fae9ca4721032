package io.rolewright.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.ranking.WeightedRanker;
import io.rolewright.engine.ranking.Weights;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WordlessTest {
    private static final WeightedRanker RANKER =
            new WeightedRanker(Taxonomy.bundled(), Weights.standard(), YearMonth.of(2026, 3));

    @Property(tries = 150)
    void ranksAsTheWholeProfileDoes(@ForAll("resumes") String resume, @ForAll("adverts") String wanted) {
        var advert = Samples.advert(wanted);
        var profile = Samples.profile(resume);

        assertThat(RANKER.rank(advert, Wordless.of(profile))).isEqualTo(RANKER.rank(advert, profile));
    }

    @Test
    void holdsNoWordsOfAPerson() {
        var profile = Samples.profile(Samples.NURSE);
        assertThat(profile.contact().name()).isPresent();
        assertThat(profile.contact().phones()).isNotEmpty();
        assertThat(profile.summary()).isPresent();
        assertThat(profile.employments().getFirst().employer()).isPresent();
        assertThat(profile.studies().getFirst().school()).isPresent();

        var stored = new JsonMapper().writeValueAsString(Wordless.of(profile));

        assertThat(stored)
                .contains("registered nurse", "perth")
                .doesNotContainIgnoringCase(
                        "Odalys",
                        "Quillfeather",
                        "example.com",
                        "491570156",
                        "491 570",
                        "Harbourlight",
                        "Infirmary",
                        "Saltmarsh",
                        "Unflappable",
                        "mariners");
    }

    @Provide
    Arbitrary<String> adverts() {
        return Arbitraries.of(
                Samples.NURSE_WANTED,
                Samples.NURSE_WANTED_IN_PERTH,
                "Sr. C++/.NET Engineer - R&D\n\nBrisbane QLD\n\nRequirements:\n- C++, C# and Node.js are essential\n",
                "Assistant to the Managing Director\n\nWork in Perth, Western Australia.\n- a degree is required\n");
    }

    @Provide
    Arbitrary<String> resumes() {
        var title = Arbitraries.of(
                "Sr. Registered Nurse (RN)",
                "R&D Engineer, C++/.NET",
                "Head Chef & Kitchen Manager",
                "Executive Assistant to CEO",
                "Café Müller's Barista",
                "VP – Sales (APAC)",
                "Trainee Manager");
        var place = Arbitraries.of("Perth WA", "Brisbane, QLD 4000", "São Paulo, Brazil", "Perth, Western Australia");
        var degree = Arbitraries.of("Bachelor of Nursing", "B.Sc. (Hons) Computer Science", "Diploma of Business");
        var year = Arbitraries.integers().between(1995, 2025);
        return Combinators.combine(title, title, place, degree, year).as((latest, former, home, study, since) ->
                """
                Odalys Quillfeather
                odalys@example.com
                %s

                Experience

                %s, Harbourlight Works
                March %d - present
                Wound care, C++, C#, Node.js and patient assessment.

                %s, Saltmarsh Limited
                May %d - January %d
                Sales and cooking.

                Education

                %s, Saltmarsh University, %d
                """.formatted(home, latest, since, former, since - 3, since, study, since - 4));
    }
}
