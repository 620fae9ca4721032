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
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes imprints of adverts. Any number of threads may share a reader. */
public final class ImprintReader {
    private final Taxonomy taxonomy;
    private final TitleReader titles;
    private final TownFinder towns;

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
        List<String> words = Words.of(posting.text());
        Optional<Occupation> occupation = titles.occupation(posting.title()).flatMap(taxonomy::occupation);
        Whereabouts where = where(posting);
        return new Imprint(
                Signature.of(posting.text(), where.key()),
                WordSet.of(words),
                title(posting, where, occupation, words),
                where,
                conditions(posting),
                listing);
    }

    private static TitleFacts title(
            JobPosting posting, Whereabouts where, Optional<Occupation> occupation, List<String> text) {
        Set<String> elsewhere = new HashSet<>(employerInTitle(posting));
        where.sites().forEach(site -> elsewhere.addAll(Words.of(site.name())));
        posting.places().forEach(place -> elsewhere.addAll(Words.of(written(place))));
        return TitleFacts.of(
                posting.title(),
                elsewhere,
                occupation.map(Occupation::id).orElse(""),
                occupation
                        .map(one -> Stream.concat(Stream.of(one.title()), one.titles().stream())
                                .toList())
                        .orElse(List.of()),
                text);
    }

    /** Single words of a firm's name may say what the work is. */
    private static List<String> employerInTitle(JobPosting posting) {
        List<String> employer = Words.of(posting.employer().orElse(""));
        return Collections.indexOfSubList(Words.of(posting.title()), employer) < 0 ? List.of() : employer;
    }

    private static String written(Place place) {
        return Stream.of(place.locality(), place.region(), place.postalCode(), place.country())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private Whereabouts where(JobPosting posting) {
        List<Site> stated = towns.stated(posting.places());
        String area = posting.places().stream()
                .findFirst()
                .map(place -> place.region().or(place::country).orElse(""))
                .map(written -> String.join(" ", Words.of(written)))
                .orElse("");
        boolean isRemote =
                posting.workMode().filter(mode -> mode == WorkMode.REMOTE).isPresent();
        List<Site> sites = Stream.<List<Site>>of(stated)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .or(() -> nonEmpty(towns.named(posting.title(), true, Set.of())))
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

    private static Conditions conditions(JobPosting posting) {
        String employer = Words.of(posting.employer().orElse("")).stream()
                .filter(word -> !SimilarityWords.FIRM.holdsWord(word))
                .collect(Collectors.joining(" "));
        return new Conditions(
                employer,
                Hours.of(posting.contractTypes()),
                posting.pay().map(ImprintReader::written).orElse(""),
                References.find(posting.text()).orElse(""));
    }

    private static String written(Pay pay) {
        return "%s-%s %s %s"
                .formatted(
                        pay.minimum().stripTrailingZeros().toPlainString(),
                        pay.maximum().stripTrailingZeros().toPlainString(),
                        pay.currency().orElse(""),
                        pay.interval().name().toLowerCase(Locale.ROOT))
                .replace("  ", " ");
    }
}
