package io.rolewright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TargetTest {
    private static final TreeSet<String> KNOWN = new TreeSet<>(List.of("jobs", "matching", "profiles"));

    @Test
    void isEverythingByDefault() {
        var target = Target.parse("all", KNOWN);
        assertThat(target.services()).containsExactly("jobs", "matching", "profiles");
        assertThat(target.runsClass("io.rolewright.jobs.internal.Jobs")).isTrue();
    }

    @Test
    void leavesOutTheClassesOfOtherServices() {
        var target = Target.parse("matching, profiles", KNOWN);
        assertThat(target.runs("matching")).isTrue();
        assertThat(target.runsClass("io.rolewright.jobs.internal.Jobs")).isFalse();
        assertThat(target.runsClass("io.rolewright.profiles.internal.Profiles")).isTrue();
        assertThat(target.runsClass("io.rolewright.runtime.Target")).isTrue();
        assertThat(target.runsClass("io.rolewright.Server")).isTrue();
        assertThat(target.runsClass("org.example.jobs.Jobs")).isTrue();
    }

    @Test
    void refusesToStartWithAnUnknownName() {
        assertThatThrownBy(() -> Target.parse("matching,profile", KNOWN))
                .isInstanceOfSatisfying(StartRefusedException.class, refused -> {
                    assertThat(refused.problem().code()).isEqualTo("runtime.target-unknown");
                    assertThat(refused.problem().detail()).contains("jobs, matching, profiles");
                });
    }
}
