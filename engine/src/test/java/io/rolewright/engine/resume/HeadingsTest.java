package io.rolewright.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static List<Part> parts(String marked) {
        return Headings.cut(Rows.of(Resumes.printed(marked)));
    }

    private static List<Section> sections(String marked) {
        return parts(marked).stream().map(Part::section).toList();
    }
}
