package io.rolewright.inference;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import io.rolewright.engine.embedding.Embedder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A sentence model that onnxruntime computes on the thread that asks. One text is one run: the model's numbers are
 * scaled by the largest one of a run, so that texts which share a run would change each other's vectors.
 */
public final class OnnxEmbedder implements Embedder {
    private static final Cleaner CLEANER = Cleaner.create();

    private final ModelCard card;
    private final WordPiece pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final int dimensions;
    private final Cleaner.Cleanable freeing;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private boolean closed;

    private OnnxEmbedder(ModelCard card, WordPiece pieces, byte[] weights) throws OrtException {
        this.card = card;
        this.pieces = pieces;
        this.environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            this.session = environment.createSession(weights, options);
        }
        this.dimensions = dimensions(session);
        this.freeing = CLEANER.register(this, new Freeing(session));
    }

    /** The length of the vectors that the model makes of the pieces of a text. */
    private static int dimensions(OrtSession session) throws OrtException {
        NodeInfo output = session.getOutputInfo().values().iterator().next();
        long[] shape = output.getInfo() instanceof TensorInfo tensor ? tensor.getShape() : new long[0];
        if (shape.length != 3 || shape[2] < 1) {
            throw new OrtException("the model makes no vector of each piece");
        }
        return Math.toIntExact(shape[2]);
    }

    /** Frees a model that nobody has any more. */
    private record Freeing(OrtSession session) implements Runnable {
        @Override
        public void run() {
            try {
                session.close();
            } catch (OrtException e) {
                throw new IllegalStateException("onnxruntime: " + e.getMessage(), e);
            }
        }
    }

    /**
     * Loads the bundled model; takes about half a second and 100 MB.
     *
     * @throws UnusableModelException when its files are missing or not those of its card, or when this machine has no
     *     native library
     */
    public static OnnxEmbedder load() throws UnusableModelException {
        return load(ModelCard.bundled());
    }

    /**
     * Loads a model of the bundled one's kind from its bytes: a BERT that makes a vector of each of at most as many pieces of
     * words, of whatever length, which are averaged.
     *
     * @param zip of one {@code .onnx} file and one {@code .json} with the vocabulary; its hash is part of {@link #model()}
     * @throws UnusableModelException when the bytes are no such model, or when this machine has no native library
     */
    public static OnnxEmbedder read(byte[] zip) throws UnusableModelException {
        ModelCard card = ModelCard.bundled().ofBytes(sha256(zip));
        try {
            ModelZip files = ModelZip.read(zip);
            WordPiece pieces = WordPiece.read(new ByteArrayInputStream(files.tokenizer()), card.maxTokens());
            OnnxEmbedder embedder = new OnnxEmbedder(card, pieces, files.weights());
            embedder.embed("work");
            return embedder;
        } catch (IOException | OrtException | RuntimeException e) {
            throw new UnusableModelException("embedding.model-corrupt", card, e);
        } catch (UnsatisfiedLinkError | ExceptionInInitializerError | NoClassDefFoundError e) {
            throw new UnusableModelException("embedding.no-runtime", card, e);
        }
    }

    static OnnxEmbedder load(ModelCard card) throws UnusableModelException {
        try (InputStream vocabulary = ModelCard.open(card.tokenizer());
                InputStream weights = ModelCard.open(card.weights())) {
            byte[] bytes = weights.readAllBytes();
            refuseOthers(card, bytes);
            return new OnnxEmbedder(card, WordPiece.read(vocabulary, card.maxTokens()), bytes);
        } catch (IOException e) {
            throw new UnusableModelException("embedding.model-missing", card, e);
        } catch (OrtException | UnsatisfiedLinkError | ExceptionInInitializerError | NoClassDefFoundError e) {
            throw new UnusableModelException("embedding.no-runtime", card, e);
        }
    }

    private static void refuseOthers(ModelCard card, byte[] weights) throws UnusableModelException {
        if (!sha256(weights).equals(card.sha256())) {
            throw new UnusableModelException("embedding.model-corrupt", card, null);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What is known of the model. */
    public ModelCard card() {
        return card;
    }

    @Override
    public float[] embed(String text) {
        long[] numbers = pieces.numbers(text);
        Lock running = use.readLock();
        running.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the embedder is closed");
            }
            return unit(mean(numbers));
        } catch (OrtException e) {
            throw new IllegalStateException("onnxruntime: " + e.getMessage(), e);
        } finally {
            running.unlock();
            Reference.reachabilityFence(this);
        }
    }

    private float[] mean(long[] numbers) throws OrtException {
        long[] shape = {1, numbers.length};
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor types =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[numbers.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), numbers.length);
        }
    }

    private float[] mean(FloatBuffer states, int count) {
        float[] sum = new float[dimensions];
        for (int piece = 0; piece < count; piece++) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += states.get(piece * sum.length + i);
            }
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= count;
        }
        return sum;
    }

    private static float[] unit(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += (double) value * value;
        }
        double length = Math.sqrt(squares);
        if (!(length > 0) || Double.isInfinite(length)) {
            throw new IllegalStateException("the model answered a vector of length " + length);
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (vector[i] / length);
        }
        return vector;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public String model() {
        return card.name() + " " + card.sha256();
    }

    /** Waits for the runs under way: freeing the model under one of them would end the process. */
    @Override
    public void close() {
        Lock alone = use.writeLock();
        alone.lock();
        try {
            closed = true;
            freeing.clean();
        } finally {
            alone.unlock();
        }
    }
}
