package io.rolewright.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.events.hiring.ApplicationStage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final Course BEGINNING = new Course(ApplicationStage.NEW, null);

    @Property
    void neverPassesADeedByNorComesBackButToWhereItWas(@ForAll @Size(max = 30) List<ApplicationStage> wishes) {
        var way = walk(wishes);
        for (var number = 1; number < way.size(); number++) {
            var from = way.get(number - 1);
            var to = way.get(number);
            assertThat(from.stage()).isNotEqualTo(ApplicationStage.PLACED);
            if (from.stage().isClosed()) {
                assertThat(to).isEqualTo(new Course(Objects.requireNonNull(from.closedFrom()), null));
            } else if (to.stage().isClosed()) {
                assertThat(to.closedFrom()).isEqualTo(from.stage());
            } else {
                assertThat(passedBy(from, to)).doesNotContainAnyElementsOf(needed());
                assertThat(to.stage()).isGreaterThan(from.stage());
            }
        }
    }

    @Property
    void standsWhereItWasWhenNoStepLeadsOn(
            @ForAll ApplicationStage wish, @ForAll @Size(max = 12) List<ApplicationStage> wishes) {
        var course = walk(wishes).getLast();
        if (course.leadsTo(wish)) {
            assertThat(course.to(wish).stage()).isEqualTo(wish);
        } else {
            assertThat(course.leadsByWordTo(wish)).isFalse();
            assertThatThrownBy(() -> course.to(wish)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    void reachesNoDeedByWords(@ForAll @Size(max = 30) List<ApplicationStage> wishes) {
        var course = BEGINNING;
        for (var wish : wishes) {
            course = course.leadsByWordTo(wish) ? course.to(wish) : course;
            assertThat(deeds()).doesNotContain(course.stage());
        }
    }

    @Test
    void opensAgainWhatADeedHadReached() {
        var course = walk(List.of(ApplicationStage.SUBMITTED, ApplicationStage.REJECTED))
                .getLast();

        assertThat(course.leadsByWordTo(ApplicationStage.SUBMITTED)).isTrue();
        assertThat(course.leadsByWordTo(ApplicationStage.NEW)).isFalse();
        assertThat(course.leadsByWordTo(ApplicationStage.WITHDRAWN)).isFalse();
    }

    @Test
    void endsWithThePlacement() {
        var placed = walk(List.of(
                        ApplicationStage.SUBMITTED,
                        ApplicationStage.INTERVIEW,
                        ApplicationStage.OFFER,
                        ApplicationStage.PLACED))
                .getLast();

        assertThat(placed.stage()).isEqualTo(ApplicationStage.PLACED);
        assertThat(Arrays.stream(ApplicationStage.values()).filter(placed::leadsTo))
                .isEmpty();
    }

    /** Where somebody comes whose wishes are followed as far as they may be. */
    private static List<Course> walk(List<ApplicationStage> wishes) {
        var way = new ArrayList<>(List.of(BEGINNING));
        for (var wish : wishes) {
            if (way.getLast().leadsTo(wish)) {
                way.add(way.getLast().to(wish));
            }
        }
        return way;
    }

    private static List<ApplicationStage> passedBy(Course from, Course to) {
        return Arrays.stream(ApplicationStage.values())
                .filter(stage -> stage.compareTo(from.stage()) > 0 && stage.compareTo(to.stage()) < 0)
                .toList();
    }

    private static Set<ApplicationStage> deeds() {
        return EnumSet.range(ApplicationStage.SUBMITTED, ApplicationStage.PLACED);
    }

    /** Deeds that cannot be left out; to an offer no talk is needed. */
    private static Set<ApplicationStage> needed() {
        return EnumSet.of(ApplicationStage.SUBMITTED, ApplicationStage.OFFER, ApplicationStage.PLACED);
    }
}
