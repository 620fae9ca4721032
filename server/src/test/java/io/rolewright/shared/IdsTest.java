package io.rolewright.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final long NOW = Instant.parse("2026-03-02T09:00:00Z").toEpochMilli();

    @Property
    void riseStrictlyWhateverTheClockDoes(@ForAll @Size(min = 2, max = 200) List<Short> steps, @ForAll long seed) {
        var millis = new AtomicLong(NOW);
        var ids = new Ids(() -> Instant.ofEpochMilli(millis.get()), new Random(seed));
        var texts = new ArrayList<String>();
        for (var step : steps) {
            millis.addAndGet(step);
            texts.add(ids.next().toString());
        }
        assertThat(texts).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void riseStrictlyWithinOneMillisecond() {
        var ids = new Ids(() -> Instant.ofEpochMilli(NOW), new Random(1));
        var texts = Stream.generate(() -> ids.next().toString()).limit(10_000).toList();
        assertThat(texts).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void areOfVersionSevenAndTellTheirTime() {
        UUID id = new Ids(() -> Instant.ofEpochMilli(NOW), new Random(1))
                .next(JobId::new)
                .value();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW);
    }

    @Test
    void fileReferencesAreOfVersionEight() {
        var mac = new byte[32];
        new Random(1).nextBytes(mac);
        assertThat(FileReference.of(mac).value().version()).isEqualTo(8);
        assertThat(FileReference.of(mac).value().variant()).isEqualTo(2);
        assertThat(FileReference.of(mac)).isEqualTo(FileReference.of(mac.clone()));
    }
}
