package io.rolewright.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartmentsTest {
    private static final ResumeParser PARSER = new ResumeParser(Taxonomy.bundled(), Resumes.JUNE_2026);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Helped HR count the holidays in Python          | false
                    Worked closely with HR and wrote Python code    | false
                    Reported to the HR manager, Python              | false
                    Knowledge of HR and Python                      | true
                    HR, Python                                      | true
                    """)
    void areNotWhatSomebodyKnows(String line, boolean known) {
        Document document = Resumes.plain("Mira Okonjo\nmira@example.com\n\nSKILLS\n" + line + "\n");

        assertThat(PARSER.parse(document).skills().stream()
                        .map(SkillEvidence::skill)
                        .toList())
                .matches(skills -> skills.contains("skill:human-resources") == known, line)
                .containsAnyElementsOf(List.of("skill:python"));
    }
}
