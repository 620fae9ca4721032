package io.rolewright.engine.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelFileTest {
    private static final int[] HASHES = {Integer.MIN_VALUE, -7, 0, 300, Integer.MAX_VALUE};

    @Test
    void readsWhatItWrote() throws IOException {
        byte[] bytes = ModelFile.write(model());
        Model read = ModelFile.read(new ByteArrayInputStream(bytes));
        assertThat(read.hashes()).containsExactly(HASHES);
        assertThat(read.weights()).containsExactly(model().weights());
        assertThat(read.layer(Layer.SKILL)).isEqualTo(model().layer(Layer.SKILL));
        assertThat(ModelFile.write(read)).containsExactly(bytes);
    }

    @Test
    void refusesWhatIsNoModel() {
        byte[] bytes = ModelFile.write(model());
        byte[] otherSign = bytes.clone();
        otherSign[0] = 0;
        byte[] otherFeatures = bytes.clone();
        otherFeatures[4] = 9;
        assertThatThrownBy(() -> read(otherSign))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no model");
        assertThatThrownBy(() -> read(otherFeatures))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("features");
        assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length - 1))).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(EOFException.class);
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

    private static void read(byte[] bytes) throws IOException {
        ModelFile.read(new ByteArrayInputStream(bytes));
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
