package io.rolewright.integrations.twins.world;

/** How far along a career a job stands. */
public enum Level {
    JUNIOR("Junior ", 1),
    REGULAR("", 2),
    SENIOR("Senior ", 5),
    LEAD("Lead ", 8);

    private final String prefix;
    private final int years;

    Level(String prefix, int years) {
        this.prefix = prefix;
        this.years = years;
    }

    String titled(String title) {
        return prefix + title;
    }

    int years() {
        return years;
    }
}
