package io.rolewright.engine.ranking;

import io.rolewright.engine.ranking.SkillWish.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@link Wishes} as JSON. */
final class WishesJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private WishesJson() {}

    static String write(Wishes wishes) {
        Map<String, Double> categories = new TreeMap<>();
        wishes.categories().forEach((category, weight) -> categories.put(category.name(), weight));
        return "{\"categories\":"
                + categories.entrySet().stream()
                        .map(entry -> text(entry.getKey()) + ':' + number(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"))
                + ",\"skills\":"
                + wishes.skills().stream().map(WishesJson::write).collect(Collectors.joining(",", "[", "]"))
                + '}';
    }

    private static String write(SkillWish wish) {
        String weight = wish.weight().isPresent() ? ",\"weight\":" + number(wish.times()) : "";
        return "{\"skill\":" + text(wish.skill()) + ",\"standing\":"
                + text(wish.standing().name()) + weight + '}';
    }

    private static String text(String text) {
        return JSON.writeValueAsString(text);
    }

    private static String number(double weight) {
        return BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString();
    }

    static Wishes read(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            Map<Category, Double> categories = new EnumMap<>(Category.class);
            root.required("categories")
                    .properties()
                    .forEach(entry -> categories.put(
                            Category.valueOf(entry.getKey()), entry.getValue().doubleValue()));
            List<SkillWish> skills = new ArrayList<>();
            root.required("skills").forEach(wish -> skills.add(read(wish)));
            return new Wishes(categories, skills);
        } catch (JacksonException none) {
            throw new IllegalArgumentException("no wishes", none);
        }
    }

    private static SkillWish read(JsonNode wish) {
        JsonNode weight = wish.path("weight");
        return new SkillWish(
                wish.required("skill").stringValue(),
                Standing.valueOf(wish.required("standing").stringValue()),
                weight.isMissingNode() ? OptionalDouble.empty() : OptionalDouble.of(weight.doubleValue()));
    }
}
