package io.rolewright.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ShortCodesTest {
    @Property(tries = 200)
    void areEasyToSayWhateverIsDrawn(@ForAll long seed) {
        assertThat(new ShortCodes(new Random(seed)).next()).matches("[A-HJ-NP-Z2-9]{6}");
    }
}
