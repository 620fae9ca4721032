package io.rolewright.engine.mention;

import java.io.BufferedInputStream;
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
     * @throws IOException when the bytes are none, are cut off, or were learned with other features
     */
    public static Model read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
        if (in.readInt() != SIGN) {
            throw new IOException("no model of mentions");
        }
        int version = in.readInt();
        if (version != FeatureExtractor.VERSION) {
            throw new IOException("features %d, wanted %d".formatted(version, FeatureExtractor.VERSION));
        }
        int[] hashes = new int[in.readInt()];
        byte[] weights = new byte[hashes.length * Model.ROW];
        LayerModel[] layers = new LayerModel[Layer.values().length];
        for (int i = 0; i < layers.length; i++) {
            layers[i] = readLayer(in);
        }
        long hash = Integer.MIN_VALUE;
        for (int i = 0; i < hashes.length; i++) {
            hash += readDistance(in);
            hashes[i] = (int) hash;
            in.readFully(weights, i * Model.ROW, Model.ROW);
        }
        return new Model(layers, hashes, weights);
    }

    private static LayerModel readLayer(DataInputStream in) throws IOException {
        List<Double> transitions = new ArrayList<>();
        for (int i = 0; i < Chain.TAGS * Chain.TAGS; i++) {
            transitions.add(in.readDouble());
        }
        return new LayerModel(transitions, in.readDouble(), new Choice(in.readDouble(), in.readDouble()));
    }

    private static long readDistance(DataInputStream in) throws IOException {
        long distance = 0;
        int shift = 0;
        int part;
        do {
            part = in.readUnsignedByte();
            distance |= (long) (part & (MORE - 1)) << shift;
            shift += BITS;
        } while (part >= MORE);
        return distance;
    }

    static Model bundled() {
        try (InputStream stream = ModelFile.class.getResourceAsStream(BUNDLED)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + BUNDLED);
            }
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
