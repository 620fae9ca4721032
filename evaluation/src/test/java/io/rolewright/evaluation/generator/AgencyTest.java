package io.rolewright.evaluation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.evaluation.generator.print.JobPage;
import io.rolewright.evaluation.generator.print.Resume;
import io.rolewright.evaluation.generator.print.Shape;
import io.rolewright.evaluation.generator.world.Dice;
import io.rolewright.evaluation.generator.world.Part;
import io.rolewright.evaluation.generator.world.Relevance;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AgencyTest {
    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        Agency once = Agency.generate(7);
        Agency again = Agency.generate(7);
        for (int i = 0; i < once.resumes().size(); i++) {
            Resume resume = once.resumes().get(i);
            assertThat(again.resumes().get(i).bytes(new Dice(7, resume.file())))
                    .as(resume.file())
                    .isEqualTo(resume.bytes(new Dice(7, resume.file())));
        }
        assertThat(Truth.of(again).json()).isEqualTo(Truth.of(once).json());
    }

    @Test
    void anotherSeedGivesOtherPeopleAndJobs() {
        assertThat(names(Agency.generate(2))).isNotEqualTo(names(Agency.generate(1)));
        assertThat(titles(Agency.generate(2))).isNotEqualTo(titles(Agency.generate(1)));
    }

    @Property(tries = 60)
    void everySeedMakesAWholeAgency(@ForAll long seed) {
        Agency agency = Agency.generate(seed);
        assertThat(agency.jobs()).hasSize(12);
        assertThat(agency.resumes()).hasSize(36);
        assertThat(names(agency)).doesNotHaveDuplicates();
        assertThat(agency.jobs().stream().map(job -> job.advert().trade())).doesNotHaveDuplicates();
        assertThat(shapes(agency)).isEqualTo(EnumSet.allOf(Shape.class));
        assertThat(Truth.of(agency).relevance()).hasSize(12 * 36);
        assertThat(agency.toString()).doesNotContain("{");
    }

    @Property(tries = 60)
    void everyJobHasSomeoneWhoFitsAndSomeoneToCompare(@ForAll long seed) {
        Agency agency = Agency.generate(seed);
        for (JobPage job : agency.jobs()) {
            List<Integer> grades = agency.resumes().stream()
                    .map(resume -> Relevance.of(job.advert(), resume.person()).grade())
                    .toList();
            assertThat(grades).as(job.file()).contains(3);
            assertThat(grades.stream().filter(grade -> grade >= 2)).hasSizeGreaterThanOrEqualTo(2);
            assertThat(grades).contains(0);
        }
    }

    @Property(tries = 30)
    void peopleWhoOnlyListTheWordsFitNothingTheyAskFor(@ForAll long seed) {
        Agency agency = Agency.generate(seed);
        for (JobPage job : agency.jobs()) {
            agency.resumes().stream()
                    .filter(resume -> resume.person().part() == Part.STUFFER)
                    .filter(resume -> resume.person().spells().stream()
                            .noneMatch(spell -> spell.trade() == job.advert().trade()))
                    .forEach(resume -> assertThat(
                                    Relevance.of(job.advert(), resume.person()).grade())
                            .isLessThanOrEqualTo(1));
        }
    }

    @Test
    void fileNamesSayNothingAboutWhomSomebodySuits() {
        assertThat(Agency.generate(1).resumes())
                .allMatch(resume -> resume.file().matches("resumes/cv-\\d\\d-[a-z-]+\\.(pdf|docx|html|txt)"));
    }

    private static List<String> names(Agency agency) {
        return agency.resumes().stream()
                .map(resume -> resume.person().identity().name())
                .toList();
    }

    private static List<String> titles(Agency agency) {
        return agency.jobs().stream().map(job -> job.advert().title()).toList();
    }

    private static EnumSet<Shape> shapes(Agency agency) {
        return agency.resumes().stream()
                .map(resume -> resume.style().shape())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Shape.class)));
    }
}
