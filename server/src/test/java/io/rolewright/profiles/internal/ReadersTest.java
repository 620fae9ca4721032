package io.rolewright.profiles.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.InProcessReader;
import io.rolewright.engine.document.ReadingLimits;
import io.rolewright.models.FakeModels;
import io.rolewright.models.Promotion;
import io.rolewright.models.Promotion.Stage;
import io.rolewright.reading.Artefacts;
import io.rolewright.reading.LiveModels;
import io.rolewright.reading.ModelKind;
import io.rolewright.reading.ModelShelf;
import io.rolewright.runtime.titles.TitleReaders;
import io.rolewright.support.TestClock;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Who reads while models are swapped reads with one set or with the other, and names the one that it read with. */
class ReadersTest {
    private static final int SWAPS = 20;

    private final FakeModels models = models();
    private final TitleReaders titles = new TitleReaders(false);
    private final LiveModels<Readers> readers = new LiveModels<>(
            "profiles", Readers.KINDS, models, new ModelShelf(), set -> Readers.of(set, titles, new TestClock()));

    private static FakeModels models() {
        var models = new FakeModels();
        Readers.KINDS.forEach(kind -> models.with(kind.name(), kind.name()));
        return models;
    }

    @Test
    void readsUnderLoadWithWholeSetsOnly() throws Exception {
        var document = document("Tobin Ashgrove\n\nSkills\n\nZorbling, Java\n");
        var mine = version(Artefacts.taxonomy("mine", "skills/software.txt", "\nZorbling\n"));
        var other = version(Artefacts.taxonomy("other", "", ""));
        var seen = ConcurrentHashMap.<String>newKeySet();
        var done = new AtomicBoolean();
        try (var crowd = Executors.newFixedThreadPool(2)) {
            for (var one = 0; one < 2; one++) {
                crowd.execute(() -> {
                    while (!done.get()) {
                        seen.add(read(document));
                    }
                });
            }
            for (var swap = 0; swap < SWAPS; swap++) {
                models.promote(ModelKind.TAXONOMY.name(), new Promotion(swap % 2 == 0 ? mine : other, Stage.LIVE));
                readers.fill();
            }
            while (seen.size() < 2) {
                Thread.onSpinWait();
                readers.fill();
                models.promote(
                        ModelKind.TAXONOMY.name(),
                        new Promotion(seen.contains("mine true") ? other : mine, Stage.LIVE));
            }
            done.set(true);
        }
        assertThat(seen)
                .isSubsetOf("mine true", "other false", "starter-2 false")
                .hasSizeGreaterThan(1);
    }

    private String read(Document document) {
        var by = readers.get();
        var label = by.versions().split("[/@]", -1)[1];
        return label + " "
                + by.parser().parse(document).skills().stream()
                        .anyMatch(skill -> skill.skill().equals("skill:zorbling"));
    }

    private int version(byte[] artefact) {
        return Artefacts.register(models, ModelKind.TAXONOMY.name(), ModelKind.TAXONOMY.name(), artefact);
    }

    private static Document document(String text) throws Exception {
        return new InProcessReader(ReadingLimits.standard())
                .read("cv.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
