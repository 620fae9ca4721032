package io.rolewright.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {
    @Test
    void saysWhatIsWrongAndWhatToDo() {
        var problem = Problem.of(500, "runtime.master-key-wrong", "/data/master.key");
        assertThat(problem.type()).isEqualTo("urn:rolewright:problem:runtime.master-key-wrong");
        assertThat(problem.title()).startsWith("The master key /data/master.key is not the one");
        assertThat(problem.detail()).contains("nothing was overwritten");
    }

    @Test
    void speaksEnglishWhereALanguageIsMissing() {
        var problem = Problem.of(403, "runtime.permission-missing", "jobs.write");
        assertThat(problem.in(Locale.forLanguageTag("tlh"))).isEqualTo(problem);
    }

    @Test
    void keepsItsCodeWhereTextsAreMissing() {
        assertThat(Problem.of(404, "nowhere.unknown").title()).isEqualTo("nowhere.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jobs", "jobs.", "Jobs.missing", "jobs.not_found", "jobs.-x", "jobs.x-"})
    void refusesACodeOfAnotherForm(String code) {
        assertThatThrownBy(() -> Problem.of(404, code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lacksNoPermissionThatItHas() {
        var actor = Actor.service("jobs");
        actor.require(Actor.SERVICE);
        assertThatThrownBy(() -> actor.require("jobs.write"))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        answer -> assertThat(answer.problem().arguments()).isEqualTo(List.of("jobs.write")));
    }

    @Test
    void cutsAPageFromOneItemMore() {
        assertThat(Page.cut(List.of(1, 2, 3), 2, Object::toString)).isEqualTo(new Page<>(List.of(1, 2), "2"));
        assertThat(Page.cut(List.of(1, 2), 2, Object::toString)).isEqualTo(Page.of(List.of(1, 2)));
    }
}
