package io.rolewright.engine.forest;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the JSON in which XGBoost 3 keeps a booster of trees, and refuses whatever could not be scored: cycles, missing
 * children, numbers that are none, features that are not those asked for.
 */
public final class ForestReader {
    /** XGBoost writes a bound of minus infinity where known values part from unknown ones. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private ForestReader() {}

    /**
     * Reads a model.
     *
     * @param json the file's bytes
     * @param features the names that its features must have, in this order
     * @throws UnusableForestException when it is none that can be used
     */
    public static Forest read(byte[] json, List<String> features) throws UnusableForestException {
        try {
            JsonNode learner = JSON.readTree(json).required("learner");
            List<String> names = new ArrayList<>();
            learner.required("feature_names").forEach(name -> names.add(name.asString()));
            if (!names.equals(features)) {
                throw new UnusableForestException("model.wrong-features", "made for " + names);
            }
            return new Forest(features, base(learner), trees(learner, features.size()));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UnusableForestException("model.corrupt", String.valueOf(e.getMessage()));
        }
    }

    /** A number, or since XGBoost 3.1 a list of one. */
    private static float base(JsonNode learner) throws UnusableForestException {
        String text =
                learner.required("learner_model_param").required("base_score").asString();
        return finite(Float.parseFloat(text.replace("[", "").replace("]", "")));
    }

    private static List<Tree> trees(JsonNode learner, int features) throws UnusableForestException {
        List<Tree> trees = new ArrayList<>();
        for (JsonNode tree :
                learner.required("gradient_booster").required("model").required("trees")) {
            trees.add(tree(tree, features));
        }
        if (trees.isEmpty()) {
            throw new UnusableForestException("model.corrupt", "no trees");
        }
        return trees;
    }

    private static Tree tree(JsonNode json, int features) throws UnusableForestException {
        int[] left = numbers(json, "left_children");
        int[] right = numbers(json, "right_children");
        int[] asked = numbers(json, "split_indices");
        int[] unknownLeft = numbers(json, "default_left");
        double[] value = decimals(json, "split_conditions");
        double[] cover = decimals(json, "sum_hessian");
        int size = left.length;
        if (size == 0 || !all(size, right.length, asked.length, unknownLeft.length, value.length, cover.length)) {
            throw new UnusableForestException("model.corrupt", "a tree of unequal lists");
        }
        float[] values = new float[size];
        boolean[] unknown = new boolean[size];
        boolean[] met = new boolean[size];
        for (int node = 0; node < size; node++) {
            boolean leaf = left[node] < 0;
            values[node] = leaf ? finite((float) value[node]) : bound((float) value[node]);
            unknown[node] = unknownLeft[node] != 0;
            check(leaf == right[node] < 0, "a node of one child");
            check(
                    leaf || left[node] > node && left[node] < size && right[node] > node && right[node] < size,
                    "a child");
            check(leaf || !met[left[node]] && !met[right[node]] && left[node] != right[node], "a child of two parents");
            if (!leaf) {
                met[left[node]] = true;
                met[right[node]] = true;
            }
            check(leaf || asked[node] >= 0 && asked[node] < features, "a feature");
            check(cover[node] > 0 && Double.isFinite(cover[node]), "a node without cover");
            asked[node] = leaf ? -1 : asked[node];
        }
        return new Tree(asked, values, left, right, unknown, cover);
    }

    private static void check(boolean holds, String what) throws UnusableForestException {
        if (!holds) {
            throw new UnusableForestException("model.corrupt", what);
        }
    }

    private static boolean all(int size, int... lengths) {
        for (int length : lengths) {
            if (length != size) {
                return false;
            }
        }
        return true;
    }

    private static float finite(float number) throws UnusableForestException {
        if (!Float.isFinite(number)) {
            throw new UnusableForestException("model.not-finite", String.valueOf(number));
        }
        return number;
    }

    private static float bound(float number) throws UnusableForestException {
        if (Float.isNaN(number)) {
            throw new UnusableForestException("model.not-finite", "a bound");
        }
        return number;
    }

    private static int[] numbers(JsonNode json, String name) {
        JsonNode list = json.required(name);
        int[] numbers = new int[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = list.get(i).isBoolean()
                    ? (list.get(i).asBoolean() ? 1 : 0)
                    : list.get(i).asInt();
        }
        return numbers;
    }

    private static double[] decimals(JsonNode json, String name) throws UnusableForestException {
        JsonNode list = json.required(name);
        double[] numbers = new double[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            if (!list.get(i).isNumber()) {
                throw new UnusableForestException("model.not-finite", name);
            }
            numbers[i] = list.get(i).asDouble();
        }
        return numbers;
    }
}
