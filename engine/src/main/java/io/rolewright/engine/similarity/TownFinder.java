package io.rolewright.engine.similarity;

import io.rolewright.engine.advert.Place;
import io.rolewright.engine.language.Words;
import io.rolewright.engine.place.Gazetteer;
import io.rolewright.engine.place.Town;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Finds the towns of an advert: as its source states them, else in its title, else in its text. Any number of threads may share one. */
final class TownFinder {
    /** In running text smaller towns are mostly something else, and so are other names of towns. */
    private static final int LEAST_PEOPLE = 50_000;

    /** In words: {@code Stoke on Trent}. */
    private static final int LONGEST = 3;

    /** Further towns of a text are those of an agency's offices. */
    private static final int MOST = 6;

    /** So many words of a text are looked up at most, and so many stated places are read. */
    private static final int MOST_ASKED = 60;

    private static final int REMEMBERED = 50_000;

    /** So many lines below a title tell whose job it is and where. */
    private static final int HEAD_LINES = 5;

    private static final int HEAD_LINE = 80;
    private static final Pattern BESIDE = Pattern.compile("[,|•·;]|\\s[-–—]\\s");
    private static final Pattern TOWN = Pattern.compile("\\p{Lu}[\\p{L}'. -]{2,40}");
    private static final Pattern WITH_REGION = Pattern.compile("\\p{Lu}[\\p{L}'. -]{2,40},? \\p{Lu}{2,3}");

    private final Gazetteer gazetteer;
    private final Map<String, Optional<Site>> remembered = new ConcurrentHashMap<>();

    TownFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The towns of stated places, each once. */
    List<Site> stated(List<Place> places) {
        Map<String, Site> sites = new LinkedHashMap<>();
        for (Place place : places.subList(0, Math.min(MOST_ASKED, places.size()))) {
            place.locality()
                    .filter(locality -> !Words.of(locality).isEmpty())
                    .map(locality -> stated(locality, place))
                    .ifPresent(site -> sites.putIfAbsent(site.key(), site));
        }
        return List.copyOf(sites.values());
    }

    private Site stated(String locality, Place place) {
        String key = String.join(
                "\n", locality, place.region().orElse(""), place.country().orElse(""));
        return remembered(
                        key,
                        () -> town(locality, place)
                                .map(town -> isAmbiguous(locality, place)
                                        ? Site.of(town).vaguely()
                                        : Site.of(town))
                                .or(() -> Optional.of(
                                        Site.unknown(locality, place.country().orElse("")))))
                .orElseThrow();
    }

    private boolean isAmbiguous(String locality, Place place) {
        return place.region().isEmpty() && place.country().isEmpty() && !gazetteer.isAlone(locality);
    }

    private Optional<Town> town(String locality, Place place) {
        Optional<String> bare = Optional.of(Site.unknown(locality, "").name());
        return gazetteer
                .find(Optional.of(locality), place.region(), place.country())
                .or(() -> gazetteer.find(bare, place.region(), place.country()))
                .or(() -> gazetteer.find(locality));
    }

    /**
     * The towns of the lines below a title, where a firm stands beside its town ({@code Harbour Pilots, Albany WA}); a small
     * town needs its region.
     */
    List<Site> beside(String text) {
        Map<String, Site> sites = new LinkedHashMap<>();
        text.lines()
                .skip(1)
                .limit(HEAD_LINES)
                .filter(line -> line.length() <= HEAD_LINE)
                .map(line -> List.of(BESIDE.split(line.strip())))
                .forEach(parts -> besideEachOther(parts, sites));
        return List.copyOf(sites.values());
    }

    private void besideEachOther(List<String> parts, Map<String, Site> sites) {
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i).strip();
            String withNext =
                    i + 1 < parts.size() ? part + ", " + parts.get(i + 1).strip() : part;
            Optional<Site> site = WITH_REGION.matcher(withNext).matches()
                    ? remembered(withNext, () -> gazetteer.find(withNext).map(Site::of))
                    : Optional.empty();
            boolean mayBeTown = parts.size() > 1 && TOWN.matcher(part).matches();
            site.or(() -> WITH_REGION.matcher(part).matches()
                            ? remembered(part, () -> gazetteer.find(part).map(Site::of))
                            : Optional.empty())
                    .or(() -> mayBeTown ? named(String.join(" ", Words.of(part))) : Optional.empty())
                    .ifPresent(found -> sites.putIfAbsent(found.key(), found));
        }
    }

    /** The towns that a text names, each once. A word for what stands before a town is needed unless it is a title. */
    List<Site> named(String text, boolean isTitle, Set<String> noTowns) {
        List<String> words = new ArrayList<>();
        List<Boolean> capitals = new ArrayList<>();
        for (Words word = new Words(text); word.next(); ) {
            words.add(word.folded());
            capitals.add(Character.isUpperCase(text.charAt(word.start())));
        }
        Map<String, Site> sites = new LinkedHashMap<>();
        int left = MOST_ASKED;
        for (int i = isTitle ? 1 : 0; i < words.size() && sites.size() < MOST && left > 0; i++) {
            if (capitals.get(i) && (isTitle || i > 0 && SimilarityWords.BEFORE_A_TOWN.holdsWord(words.get(i - 1)))) {
                i += at(words, i, noTowns, sites);
                left--;
            }
        }
        return List.copyOf(sites.values());
    }

    /** How many further words the town's name has. */
    private int at(List<String> words, int index, Set<String> noTowns, Map<String, Site> sites) {
        for (int length = Math.min(LONGEST, words.size() - index); length > 0; length--) {
            List<String> name = words.subList(index, index + length);
            boolean canBeTown = !SimilarityWords.NOT_TOWNS.holds(name)
                    && name.stream().noneMatch(noTowns::contains)
                    && name.getFirst().length() > 2;
            Optional<Site> site = canBeTown ? named(String.join(" ", name)) : Optional.empty();
            if (site.isPresent()) {
                sites.putIfAbsent(site.get().key(), site.get());
                return length - 1;
            }
        }
        return 0;
    }

    private Optional<Site> named(String name) {
        return remembered(
                name,
                () -> gazetteer
                        .find(name)
                        .filter(town -> town.population() >= LEAST_PEOPLE)
                        .map(Site::of)
                        .filter(site -> site.name().equals(name)));
    }

    private Optional<Site> remembered(String key, Supplier<Optional<Site>> find) {
        Optional<Site> known = remembered.get(key);
        if (known == null) {
            known = find.get();
            if (remembered.size() < REMEMBERED) {
                remembered.put(key, known);
            }
        }
        return known;
    }
}
