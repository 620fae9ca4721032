package io.rolewright.engine.advert;

/** What a part of an advert is about. */
public enum Section {
    TITLE,
    REQUIRED,
    PREFERRED,
    DUTIES,
    EMPLOYER,
    OFFER,
    APPLYING,
    OTHER;

    /** Whether a person may be asked for something there. */
    public boolean mayAsk() {
        return switch (this) {
            case TITLE, REQUIRED, PREFERRED, DUTIES, OTHER -> true;
            case EMPLOYER, OFFER, APPLYING -> false;
        };
    }
}
