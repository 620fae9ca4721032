package io.rolewright.engine.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerbFormsTest {
    @Test
    void makesTheRegularFormsOfAVerb() {
        assertThat(VerbForms.of("manage")).containsExactly("manage", "manages", "managing", "managed");
        assertThat(VerbForms.of("plan")).containsExactly("plan", "plans", "planning", "planned");
        assertThat(VerbForms.of("carry")).containsExactly("carry", "carries", "carrying", "carried");
        assertThat(VerbForms.of("teach")).contains("teaches", "teaching");
        assertThat(VerbForms.of("oversee")).contains("oversees", "overseeing");
        assertThat(VerbForms.of("develop")).contains("developing", "developed");
        assertThat(VerbForms.of("work")).contains("working", "worked");
    }
}
