package io.rolewright.engine.fairness;

import java.util.Optional;
import java.util.function.Function;

/** By what an audit parts people into categories. */
public enum Attribute {
    /** By {@link Sex}. */
    SEX(declared -> declared.sex().map(Enum::name)),
    /** By {@link Ethnicity}. */
    ETHNICITY(declared -> declared.ethnicity().map(Enum::name)),
    /** By both at once: an intersection, unknown where one of them is. */
    SEX_AND_ETHNICITY(declared ->
            declared.sex().flatMap(sex -> declared.ethnicity().map(ethnicity -> sex.name() + " " + ethnicity.name()))),
    /** By {@link AgeBand}. */
    AGE(declared -> declared.age().map(Enum::name));

    private final Function<Declared, Optional<String>> category;

    Attribute(Function<Declared, Optional<String>> category) {
        this.category = category;
    }

    /** The name of somebody's category: one constant's name, or two parted by a blank; empty where it is unknown. */
    public Optional<String> categoryOf(Declared declared) {
        return category.apply(declared);
    }
}
