package io.rolewright.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SkillGroundTest {
    private static final String BOOKBINDER = """
            Ilse Baker

            Work Experience
            Bookbinder
            %s
            2018 – 2020
            - %s
            """;

    @Test
    void takesNoSkillFromAnEmployersName() {
        assertThat(Resumes.read(BOOKBINDER.formatted("Python Holdings", "Bound books"))
                        .skills())
                .isEmpty();
        assertThat(Resumes.read(BOOKBINDER.formatted("Paperbark Holdings", "Wrote Python"))
                        .skills())
                .extracting(SkillEvidence::skill)
                .containsExactly("skill:python");
    }
}
