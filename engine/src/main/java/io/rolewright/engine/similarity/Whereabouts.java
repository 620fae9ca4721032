package io.rolewright.engine.similarity;

import java.util.List;

/**
 * Where an advert says that the work is done.
 *
 * @param sites towns; none where no town is known
 * @param area region or country, where no town is known
 * @param isRemote whether it is done from anywhere
 */
record Whereabouts(List<Site> sites, String area, boolean isRemote) {
    Whereabouts {
        sites = List.copyOf(sites);
    }

    /** What tells the copies for one town from those for others; nothing where the town is not known. */
    String key() {
        if (sites.isEmpty()) {
            return isRemote ? "remote" : "";
        }
        return sites.stream().map(Site::name).min(String::compareTo).orElse("");
    }

    String written() {
        return sites.isEmpty()
                ? isRemote ? "remote" : area
                : String.join(", ", sites.stream().map(Site::key).toList());
    }

    /**
     * Whether both can be one place. A town that is not known can be any. Where only one names a town, either both or none must
     * be done from anywhere. Of several towns each one of the shorter list must be in the longer one. Symmetric.
     */
    boolean canBe(WordSet ownText, Whereabouts other, WordSet otherText) {
        if (sites.isEmpty() && other.sites.isEmpty()) {
            return isRemote == other.isRemote && (area.isEmpty() || other.area.isEmpty() || area.equals(other.area));
        }
        if (sites.isEmpty() || other.sites.isEmpty()) {
            return isRemote == other.isRemote;
        }
        return sites.size() <= other.sites.size()
                ? isWithin(sites, ownText, other.sites, otherText)
                : isWithin(other.sites, otherText, sites, ownText);
    }

    private static boolean isWithin(List<Site> few, WordSet fewText, List<Site> many, WordSet manyText) {
        return few.stream().allMatch(site -> many.stream().anyMatch(other -> areOne(site, fewText, other, manyText)));
    }

    /** A suburb stands for its city where the city's advert names the suburb as well. */
    private static boolean areOne(Site a, WordSet textOfA, Site b, WordSet textOfB) {
        return a.isSame(b)
                || a.canBePartOf(b) && textOfB.holdsAll(a.name())
                || b.canBePartOf(a) && textOfA.holdsAll(b.name());
    }
}
