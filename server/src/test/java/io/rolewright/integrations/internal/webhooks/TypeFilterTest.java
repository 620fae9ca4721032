package io.rolewright.integrations.internal.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TypeFilterTest {
    private static final String LETTERS = "abz019.-";

    @Example
    void takesNamesAndBeginnings() {
        var filter = new TypeFilter(List.of("listings.*", "jobs.job-closed.v1"));

        assertThat(List.of("listings.listing-moved.v1", "listings.", "jobs.job-closed.v1"))
                .allMatch(filter::takes);
        assertThat(List.of("listings", "jobs.job-closed.v10", "jobs.job-closed.v", "a.listings.b"))
                .noneMatch(filter::takes);
    }

    @Property
    void takesEverythingByAStarAlone(@ForAll("types") String type) {
        assertThat(new TypeFilter(List.of("*")).takes(type)).isTrue();
    }

    @Property
    void takesWhatBeginsAsItSays(@ForAll("types") String beginning, @ForAll("types") String rest) {
        var filter = new TypeFilter(List.of(beginning + "*"));

        assertThat(filter.takes(beginning + rest)).isTrue();
        assertThat(filter.takes(rest)).isEqualTo(rest.indexOf(beginning) == 0);
    }

    @Property
    void takesOnlyItselfWithoutAStar(@ForAll("types") String wanted, @ForAll("types") String other) {
        var filter = new TypeFilter(List.of(wanted));

        assertThat(filter.takes(wanted)).isTrue();
        assertThat(filter.takes(other)).isEqualTo(wanted.contentEquals(other));
    }

    @Property
    void takesWhatAnyOfItTakes(
            @ForAll("types") String one, @ForAll("types") String other, @ForAll("types") String type) {
        assertThat(new TypeFilter(List.of(one, other + "*")).takes(type))
                .isEqualTo(
                        new TypeFilter(List.of(one)).takes(type) || new TypeFilter(List.of(other + "*")).takes(type));
    }

    @Provide
    Arbitrary<String> types() {
        return Arbitraries.strings()
                .withChars(LETTERS.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(4);
    }
}
