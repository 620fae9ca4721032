package io.rolewright.engine.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rolewright.engine.UnusableArtefactException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelFileTest {
    private static final int[] HASHES = {Integer.MIN_VALUE, -7, 0, 300, Integer.MAX_VALUE};

    @Test
    void readsWhatItWrote() throws UnusableArtefactException {
        byte[] bytes = ModelFile.write(model());
        Model read = ModelFile.read(bytes);
        assertThat(read.hashes()).containsExactly(HASHES);
        assertThat(read.weights()).containsExactly(model().weights());
        assertThat(read.layer(Layer.SKILL)).isEqualTo(model().layer(Layer.SKILL));
        assertThat(ModelFile.write(read)).containsExactly(bytes);
    }

    @Test
    void refusesWhatIsNoModel() {
        byte[] bytes = ModelFile.write(model());
        assertThat(code(with(bytes, 0, 0))).isEqualTo("artefact.corrupt");
        assertThat(code(with(bytes, 4, 9))).isEqualTo("artefact.other-features");
        assertThat(code(with(bytes, 8, 0x7f))).as("features").isEqualTo("artefact.corrupt");
        assertThat(code(with(bytes, 8, 0x80))).as("features").isEqualTo("artefact.corrupt");
        assertThat(code(Arrays.copyOf(bytes, bytes.length - 1))).isEqualTo("artefact.corrupt");
        assertThat(code(Arrays.copyOf(bytes, bytes.length + 1))).isEqualTo("artefact.corrupt");
        assertThat(code(new byte[0])).isEqualTo("artefact.corrupt");
    }

    @Test
    void refusesNumbersThatAreNone() {
        int transitions = 12;
        byte[] bytes = ModelFile.write(model());
        bytes[transitions] = 0x7f;
        bytes[transitions + 1] = (byte) 0xf8;
        assertThat(code(bytes)).isEqualTo("artefact.not-finite");
    }

    @Test
    void theBundledModelIsTheOneThatItsCardNames() throws Exception {
        byte[] bytes = ModelFile.write(Model.bundled());
        assertThat(Card.bundled().sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(Card.bundled().license()).isEqualTo("MIT");
        assertThat(Card.bundled().source()).contains("SkillSpan");
        assertThat(bytes.length).isLessThan(1_500_000);
    }

    private static byte[] with(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) value;
        return changed;
    }

    private static String code(byte[] bytes) {
        return catchThrowableOfType(UnusableArtefactException.class, () -> ModelFile.read(bytes))
                .code();
    }

    private static Model model() {
        List<Double> transitions = Collections.nCopies(9, 0.5);
        LayerModel[] layers = {
            new LayerModel(transitions, 0.01, new Choice(0, 0.3)),
            new LayerModel(transitions, 0.02, new Choice(0.5, 0.2))
        };
        byte[] weights = new byte[HASHES.length * Model.ROW];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (byte) (i - 10);
        }
        return new Model(layers, HASHES, weights);
    }
}
