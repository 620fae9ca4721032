package io.rolewright.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.document.Document;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingsTest {
    @Test
    void readsHeadingsWhoseLettersStandApart() {
        assertThat(sections("Ilse Baker\n\nC A R E E R\nCook, Mill Cafe\n\nS K I L L S\nBread\n"))
                .containsExactly(Section.HEAD, Section.WORK, Section.SKILLS);
    }

    @Test
    void readsHeadingsThatANarrowColumnWraps() {
        assertThat(sections("Ilse Baker\n\n*CONTACT DETA\n*I L S\nPerth\n\n*LICENCES AND\n*CERTIFICATES\nWhite card\n"))
                .containsExactly(Section.HEAD, Section.PERSONAL, Section.CREDENTIALS);
    }

    /** No list holds the second heading; it looks like the others, and courses stand below it. */
    @Test
    void readsAHeadingOfNoListByWhatStandsBelowIt() {
        assertThat(sections("""
                #Ilse Baker

                *EXPERIENCE
                Cook, Mill Cafe, 2019 - 2022

                *DAYS AT THE BLACKBOARD
                Bachelor of Arts
                Swanmore University, 2012 - 2015
                Certificate III in Commercial Cookery
                Bayside TAFE, 2010 - 2011

                *SKILLS
                Bread
                """)).containsExactly(Section.HEAD, Section.WORK, Section.EDUCATION, Section.SKILLS);
    }

    @Test
    void takesNoNameForAHeading() {
        assertThat(sections("Curriculum Vitae\n\nIlse van der Merwe\nilse@example.com\n\nWork Experience\nCook\n"))
                .containsExactly(Section.HEAD, Section.WORK);
    }

    @Test
    void takesNoJobForAHeading() {
        assertThat(sections("""
                #Ilse Baker

                *EXPERIENCE
                *Pastry Cook
                Mill Cafe, 2019 - 2022
                *Baker
                Old Oven Bakery, 2015 - 2019
                """)).containsExactly(Section.HEAD, Section.WORK);
    }

    private static List<Part> parts(String marked) {
        Document document = Resumes.printed(marked);
        return Headings.cut(
                Rows.of(document), DateIndex.of(document.text(), YearMonth.of(2026, 6)), SectionModel.bundled());
    }

    private static List<Section> sections(String marked) {
        return parts(marked).stream().map(Part::section).toList();
    }
}
