package io.rolewright.integrations.twins.world;

import java.util.Locale;

/** Where adverts of the world appear. A site with an employer shows that employer's adverts alone. */
public enum Site {
    COMPANY("Banksia Health"),
    GREENHOUSE("Kestrel Software"),
    LEVER("Lantern Logistics"),
    ASHBY("Indigo Robotics"),
    SMARTRECRUITERS("Granite Engineering"),
    WORKABLE("Copper Kitchens"),
    RECRUITEE("Linden Learning"),
    MICRODATA(""),
    PLAIN(""),
    RSS(""),
    ATOM(""),
    XML(""),
    CSV(""),
    LINKEDIN("");

    private final String employer;

    Site(String employer) {
        this.employer = employer;
    }

    /** The employer whose site it is, empty where many share it. */
    public String employer() {
        return employer;
    }

    public boolean isShared() {
        return employer.isEmpty();
    }

    /** Its name in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
