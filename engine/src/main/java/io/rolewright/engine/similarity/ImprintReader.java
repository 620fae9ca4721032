package io.rolewright.engine.similarity;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.Pay;
import io.rolewright.engine.advert.Place;
import io.rolewright.engine.advert.WorkMode;
import io.rolewright.engine.language.Words;
import io.rolewright.engine.place.Gazetteer;
import io.rolewright.engine.taxonomy.Occupation;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.titles.TitleReader;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes imprints of adverts. Any number of threads may share a reader. */
public final class ImprintReader {
    private static final int MOST_ZEROS = 12;

    /** In characters; what is longer is no title. */
    private static final int LONGEST_TITLE = 300;

    private final Taxonomy taxonomy;
    private final TitleReader titles;
    private final TownFinder towns;

    /** The words of an occupation's names, by its id. */
    private final Map<String, Set<String>> names = new ConcurrentHashMap<>();

    /**
     * A reader.
     *
     * @param taxonomy whose occupations tell which words of titles mean the same
     * @param titles reads titles by that taxonomy
     */
    public ImprintReader(Taxonomy taxonomy, TitleReader titles) {
        this.taxonomy = taxonomy;
        this.titles = titles;
        this.towns = new TownFinder(Gazetteer.bundled());
    }

    /** The version and the hash of the word lists by which imprints are made and compared. */
    public static String version() {
        return SimilarityWords.FILE.version() + " " + SimilarityWords.FILE.sha256();
    }

    /**
     * The imprint of an advert.
     *
     * @param listing where and when it stands
     */
    public Imprint read(JobPosting posting, Listing listing) {
        List<String> text = Words.of(posting.text());
        WordSet words = WordSet.of(text);
        Optional<Occupation> occupation = titles.occupation(title(posting)).flatMap(taxonomy::occupation);
        Whereabouts where = where(posting);
        return new Imprint(
                Signature.of(posting.text(), where.key()),
                words,
                title(posting, where, occupation, text),
                where,
                conditions(posting, words),
                listing);
    }

    private TitleFacts title(
            JobPosting posting, Whereabouts where, Optional<Occupation> occupation, List<String> text) {
        Set<String> elsewhere = new HashSet<>(employerInTitle(posting));
        where.sites().forEach(site -> elsewhere.addAll(Words.of(site.name())));
        posting.places().forEach(place -> elsewhere.addAll(Words.of(written(place))));
        return TitleFacts.of(
                title(posting),
                elsewhere,
                occupation.map(Occupation::id).orElse(""),
                occupation.map(this::names).orElse(Set.of()),
                text);
    }

    private Set<String> names(Occupation occupation) {
        return names.computeIfAbsent(
                occupation.id(),
                id -> Stream.concat(Stream.of(occupation.title()), occupation.titles().stream())
                        .flatMap(name -> Words.of(name).stream())
                        .map(SimilarityWords::singular)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static String title(JobPosting posting) {
        return posting.title()
                .substring(0, Math.min(LONGEST_TITLE, posting.title().length()));
    }

    /** Single words of a firm's name may say what the work is. */
    private static List<String> employerInTitle(JobPosting posting) {
        List<String> employer = Words.of(posting.employer().orElse(""));
        return Collections.indexOfSubList(Words.of(title(posting)), employer) < 0 ? List.of() : employer;
    }

    private static String written(Place place) {
        return Stream.of(place.locality(), place.region(), place.postalCode(), place.country())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private Whereabouts where(JobPosting posting) {
        String area = posting.places().stream()
                .findFirst()
                .map(place -> place.region().or(place::country).orElse(""))
                .map(written -> String.join(" ", Words.of(written)))
                .orElse("");
        boolean isRemote =
                posting.workMode().filter(mode -> mode == WorkMode.REMOTE).isPresent();
        List<Site> sites = nonEmpty(towns.stated(posting.places()))
                .or(() -> nonEmpty(towns.named(title(posting), true, Set.of())))
                .or(() -> nonEmpty(towns.beside(posting.text())))
                .or(() -> nonEmpty(towns.named(posting.text(), false, employerWords(posting))))
                .orElse(List.of());
        return new Whereabouts(sites, area, isRemote);
    }

    private static Optional<List<Site>> nonEmpty(List<Site> sites) {
        return Optional.of(sites).filter(list -> !list.isEmpty());
    }

    private static Set<String> employerWords(JobPosting posting) {
        return Set.copyOf(Words.of(posting.employer().orElse("")));
    }

    private static Conditions conditions(JobPosting posting, WordSet words) {
        String employer = Words.of(posting.employer().orElse("")).stream()
                .filter(word -> !SimilarityWords.FIRM.holdsWord(word))
                .collect(Collectors.joining(" "));
        return new Conditions(
                employer,
                Hours.of(posting.contractTypes()),
                posting.pay().map(ImprintReader::written).orElse(""),
                References.find(posting.text(), words).orElse(""));
    }

    private static String written(Pay pay) {
        return "%s-%s %s %s"
                .formatted(
                        written(pay.minimum()),
                        written(pay.maximum()),
                        pay.currency().orElse(""),
                        pay.interval().name().toLowerCase(Locale.ROOT))
                .replace("  ", " ");
    }

    /** A source may state any number of zeros. */
    private static String written(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return Math.abs(stripped.scale()) <= MOST_ZEROS ? stripped.toPlainString() : stripped.toString();
    }
}
