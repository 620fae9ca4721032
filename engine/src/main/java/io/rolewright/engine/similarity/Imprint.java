package io.rolewright.engine.similarity;

/**
 * All that is needed of an advert to tell whether another one is the same job: small enough to keep a million of them. An
 * {@link ImprintReader} makes it.
 */
public final class Imprint {
    private final Signature signature;
    private final WordSet words;
    private final TitleFacts title;
    private final Whereabouts where;
    private final Conditions conditions;
    private final Listing listing;

    Imprint(
            Signature signature,
            WordSet words,
            TitleFacts title,
            Whereabouts where,
            Conditions conditions,
            Listing listing) {
        this.signature = signature;
        this.words = words;
        this.title = title;
        this.where = where;
        this.conditions = conditions;
        this.listing = listing;
    }

    /**
     * Reads what {@link #toBytes()} wrote.
     *
     * @throws IllegalArgumentException when that is of another format; the advert must be read anew
     */
    public static Imprint of(byte[] bytes) {
        return ImprintFormat.read(bytes);
    }

    /** Some 600 bytes for a usual advert; they begin with a version of the format. */
    public byte[] toBytes() {
        return ImprintFormat.write(this);
    }

    /** What {@link NearDuplicates} finds it by. */
    public Signature signature() {
        return signature;
    }

    WordSet words() {
        return words;
    }

    TitleFacts title() {
        return title;
    }

    Whereabouts where() {
        return where;
    }

    Conditions conditions() {
        return conditions;
    }

    /** Where and when it stands. */
    public Listing listing() {
        return listing;
    }

    /** The same advert at another listing: what is known of its end, for instance, comes later. */
    public Imprint at(Listing other) {
        return new Imprint(signature, words, title, where, conditions, other);
    }
}
