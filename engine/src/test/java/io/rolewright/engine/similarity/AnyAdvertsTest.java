package io.rolewright.engine.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyAdvertsTest {
    private static final List<String> LEVELS = List.of("", "Senior ", "Junior ", "Trainee ", "Deputy ");
    private static final List<String> TITLES =
            List.of("Nurse", "Sales Assistant", "Shop Assistant", "Chef II", "Nurse - Oncology", "Driver Grade 3");
    private static final List<String> TOWNS = List.of("Perth, WA, AU", "Fremantle, WA, AU", "Leeds, GB", "Remote");
    private static final List<String> TEXTS = List.of(
            Adverts.NURSE, Adverts.NURSE.substring(200), Adverts.AGENCY + Adverts.NURSE, Adverts.AGENCY, "Fremantle");

    @Property(tries = 300)
    void isSymmetric(@ForAll("adverts") Imprint a, @ForAll("adverts") Imprint b) {
        Comparison there = SameJob.compare(a, b);
        Comparison back = SameJob.compare(b, a);
        assertThat(there.isSame()).isEqualTo(back.isSame());
        assertThat(there.likeness()).isEqualTo(back.likeness());
        assertThat(there.reasons())
                .extracting(Reason::side)
                .isEqualTo(back.reasons().stream().map(Reason::side).toList());
    }

    @Property(tries = 100)
    void takesEveryAdvertForItself(@ForAll("adverts") Imprint advert) {
        assertThat(SameJob.compare(advert, Imprint.of(advert.toBytes())).isSame())
                .isTrue();
    }

    @Provide
    Arbitrary<Imprint> adverts() {
        return Combinators.combine(
                        Arbitraries.of(LEVELS), Arbitraries.of(TITLES), Arbitraries.of(TOWNS), Arbitraries.of(TEXTS))
                .as((level, title, town, text) -> Adverts.advert(level + title, town, text));
    }
}
