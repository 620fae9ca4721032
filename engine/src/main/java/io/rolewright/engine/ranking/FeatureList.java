package io.rolewright.engine.ranking;

import io.rolewright.engine.ranking.Feature.Sense;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The allow-list of features: nothing that does not stand in it can enter a score. A vector holds the features in the
 * order of the list.
 */
public final class FeatureList {
    private static final FeatureList BUNDLED = read();

    private final int version;
    private final String sha256;
    private final List<Feature> features;
    private final Map<String, Integer> places = new HashMap<>();

    private FeatureList(int version, String sha256, List<Feature> features) {
        this.version = version;
        this.sha256 = sha256;
        this.features = List.copyOf(features);
        for (int i = 0; i < features.size(); i++) {
            places.put(features.get(i).name(), i);
        }
    }

    /** The list of this jar. */
    public static FeatureList bundled() {
        return BUNDLED;
    }

    /** Raised when a feature is added, removed or means something else. */
    public int version() {
        return version;
    }

    /** The hash of the list's file, lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** The features in the order of a vector. */
    public List<Feature> features() {
        return features;
    }

    /** The names in the order of a vector. */
    public List<String> names() {
        return features.stream().map(Feature::name).toList();
    }

    /**
     * The feature of a name.
     *
     * @throws IllegalArgumentException when the list has none of that name
     */
    public Feature feature(String name) {
        return features.get(place(name));
    }

    /**
     * The features that stand behind contributions, in the order of a vector.
     *
     * @throws IllegalArgumentException when one is not in the list
     */
    public float[] row(List<Contribution> contributions) {
        float[] row = unknown();
        contributions.forEach(one -> one.value().ifPresent(value -> row[place(one.feature())] = (float) value));
        return row;
    }

    /** An empty vector; what is not put in stays unknown. */
    float[] unknown() {
        float[] values = new float[features.size()];
        Arrays.fill(values, Float.NaN);
        return values;
    }

    /** Where a feature stands in a vector; asking for one that is not allowed is a mistake of the code. */
    int place(String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException(name + " is no feature that may enter");
        }
        return place;
    }

    private static FeatureList read() {
        byte[] bytes = Bundled.file("features.txt");
        return parsed(new String(bytes, StandardCharsets.UTF_8), Sha256.of(bytes));
    }

    private static FeatureList parsed(String text, String sha256) {
        int version = 0;
        List<Feature> features = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("version = ")) {
                version = Integer.parseInt(line.substring("version = ".length()).strip());
            } else if (!line.startsWith("#") && !line.isBlank()) {
                features.add(feature(
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList()));
            }
        }
        return new FeatureList(version, sha256, features);
    }

    private static Feature feature(List<String> cells) {
        Sense sense = switch (cells.get(2)) {
            case "+" -> Sense.RISING;
            case "-" -> Sense.FALLING;
            case "0" -> Sense.FREE;
            default -> throw new IllegalStateException("sense of " + cells.getFirst());
        };
        return new Feature(cells.get(0), cells.get(1), sense, Category.valueOf(cells.get(3)), cells.get(4));
    }
}
