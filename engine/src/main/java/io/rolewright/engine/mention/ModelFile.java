package io.rolewright.engine.mention;

import io.rolewright.engine.UnusableArtefactException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A model as bytes: a sign, the version of the features, the number of features; for each layer nine transitions, the
 * step and the choice as doubles; for each feature the distance of its hash from the one before it, seven bits a byte,
 * then its four weights. The same model gives the same bytes.
 */
public final class ModelFile {
    /** "RWM1". */
    private static final int SIGN = 0x52574D31;

    private static final String BUNDLED = "/mention/skillspan.model";
    private static final int MORE = 0x80;
    private static final int BITS = 7;
    /** Of a feature. */
    private static final int LEAST_BYTES = 1 + Model.ROW;

    private ModelFile() {}

    /** The bytes of a model. */
    public static byte[] write(Model model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(SIGN);
            out.writeInt(FeatureExtractor.VERSION);
            out.writeInt(model.hashes().length);
            for (Layer layer : Layer.values()) {
                write(model.layer(layer), out);
            }
            writeFeatures(model, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(LayerModel layer, DataOutputStream out) throws IOException {
        for (double transition : layer.transitions()) {
            out.writeDouble(transition);
        }
        out.writeDouble(layer.step());
        out.writeDouble(layer.choice().loose());
        out.writeDouble(layer.choice().least());
    }

    private static void writeFeatures(Model model, DataOutputStream out) throws IOException {
        long before = Integer.MIN_VALUE;
        for (int i = 0; i < model.hashes().length; i++) {
            writeDistance(model.hashes()[i] - before, out);
            before = model.hashes()[i];
            out.write(model.weights(), i * Model.ROW, Model.ROW);
        }
    }

    private static void writeDistance(long distance, DataOutputStream out) throws IOException {
        long rest = distance;
        while (rest >= MORE) {
            out.writeByte((int) (rest & (MORE - 1)) | MORE);
            rest >>>= BITS;
        }
        out.writeByte((int) rest);
    }

    /**
     * Reads a model.
     *
     * @throws UnusableArtefactException {@code artefact.corrupt} when the bytes are none or are cut off, {@code
     *     artefact.not-finite}, or {@code artefact.other-features} when it was learned with other features
     */
    public static Model read(byte[] artefact) throws UnusableArtefactException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(artefact);
        try (DataInputStream in = new DataInputStream(bytes)) {
            Model model = read(in, artefact.length);
            if (bytes.available() > 0) {
                throw new UnusableArtefactException("artefact.corrupt", bytes.available() + " bytes too many");
            }
            return model;
        } catch (IOException cutOff) {
            throw new UnusableArtefactException("artefact.corrupt", cutOff.toString());
        }
    }

    private static Model read(DataInputStream in, int length) throws IOException, UnusableArtefactException {
        if (in.readInt() != SIGN) {
            throw new UnusableArtefactException("artefact.corrupt", "no model of mentions");
        }
        int version = in.readInt();
        if (version != FeatureExtractor.VERSION) {
            throw new UnusableArtefactException(
                    "artefact.other-features", "features %d, wanted %d".formatted(version, FeatureExtractor.VERSION));
        }
        int features = in.readInt();
        if (features < 0 || features > length / LEAST_BYTES) {
            throw new UnusableArtefactException(
                    "artefact.corrupt", "%d features in %d bytes".formatted(features, length));
        }
        LayerModel[] layers = new LayerModel[Layer.values().length];
        for (int i = 0; i < layers.length; i++) {
            layers[i] = readLayer(in);
        }
        int[] hashes = new int[features];
        byte[] weights = new byte[features * Model.ROW];
        long hash = Integer.MIN_VALUE;
        for (int i = 0; i < features; i++) {
            long distance = readDistance(in);
            hash += distance;
            if (hash > Integer.MAX_VALUE || distance == 0 && i > 0) {
                throw new UnusableArtefactException("artefact.corrupt", "features out of order");
            }
            hashes[i] = (int) hash;
            in.readFully(weights, i * Model.ROW, Model.ROW);
        }
        return new Model(layers, hashes, weights);
    }

    private static LayerModel readLayer(DataInputStream in) throws IOException, UnusableArtefactException {
        List<Double> transitions = new ArrayList<>();
        for (int i = 0; i < Chain.TAGS * Chain.TAGS; i++) {
            transitions.add(readNumber(in));
        }
        double step = readNumber(in);
        if (step <= 0) {
            throw new UnusableArtefactException("artefact.not-finite", "step " + step);
        }
        return new LayerModel(transitions, step, new Choice(readNumber(in), readNumber(in)));
    }

    private static double readNumber(DataInputStream in) throws IOException, UnusableArtefactException {
        double number = in.readDouble();
        if (!Double.isFinite(number)) {
            throw new UnusableArtefactException("artefact.not-finite", "number " + number);
        }
        return number;
    }

    /** Of 32 bits at most. */
    private static long readDistance(DataInputStream in) throws IOException {
        long distance = 0;
        int part = MORE;
        for (int shift = 0; part >= MORE && shift < Integer.SIZE; shift += BITS) {
            part = in.readUnsignedByte();
            distance |= (long) (part & (MORE - 1)) << shift;
        }
        return distance;
    }

    static Model bundled() {
        try (InputStream stream = ModelFile.class.getResourceAsStream(BUNDLED)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + BUNDLED);
            }
            return read(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnusableArtefactException e) {
            throw new IllegalStateException("the bundled " + BUNDLED + " is broken", e);
        }
    }
}
