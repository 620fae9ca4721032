package io.rolewright.integrations.twins.world;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A market of adverts over many sites, made of a seed, that changes when it is told to. About every tenth advert is one
 * that appears elsewhere too, and every twentieth a lookalike that is another vacancy: the same text for another city or level.
 * Whatever it holds can be asked. Reads may go on while it changes.
 */
public final class World {
    private static final int COPY_EVERY = 5;
    private static final int LOOKALIKE_EVERY = 20;
    private static final List<Variation> VARIATIONS = List.of(Variation.values());

    private final long seed;
    private final Clock clock;
    private final List<Site> sites;
    private final AdvertGenerator generator;
    private final SplittableRandom random;
    private final Map<Site, Shelf> shelves = new EnumMap<>(Site.class);
    private final List<Lookalike> lookalikes = new ArrayList<>();
    private final Set<Long> alike = new HashSet<>();
    private long last;

    /** A posting and another one of the same text that is another vacancy all the same. */
    public record Lookalike(Posting original, Posting other) {}

    public World(long seed, Clock clock, List<Site> sites) {
        if (sites.isEmpty()) {
            throw new IllegalArgumentException("a world has a site at least");
        }
        this.seed = seed;
        this.clock = clock;
        this.sites = List.copyOf(sites);
        this.generator = new AdvertGenerator(seed, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        this.random = new SplittableRandom(seed);
        sites.forEach(site -> shelves.put(site, new Shelf(clock.instant())));
    }

    public List<Site> sites() {
        return sites;
    }

    /** What a site shows now, in a lasting order; nothing for a site that is not of this world. */
    public List<Posting> live(Site site) {
        return shelf(site).map(Shelf::live).orElse(List.of());
    }

    public List<Posting> live() {
        return sites.stream().flatMap(site -> live(site).stream()).toList();
    }

    public Optional<Posting> find(Site site, String id) {
        return shelf(site).flatMap(shelf -> shelf.find(id));
    }

    /** When what a site shows changed last. */
    public Instant touched(Site site) {
        return shelf(site).map(Shelf::touched).orElse(Instant.EPOCH);
    }

    /** Pairs that look alike and are not, as they stood when they were made. */
    public synchronized List<Lookalike> lookalikes() {
        return List.copyOf(lookalikes);
    }

    public Snapshot snapshot() {
        return Snapshot.of(this);
    }

    /** Puts new postings up, evenly over the sites. */
    public synchronized List<Posting> add(int count) {
        return repeat(count, number -> Optional.of(post(++last)));
    }

    /** Changes the text or the pay of as many live postings. */
    public synchronized List<Posting> change(int count) {
        return choose(count, posting -> {
            var changed = posting.changed(changed(posting.advert()), clock.instant());
            place(changed);
            return changed;
        });
    }

    /** Takes as many live postings down for good. */
    public synchronized List<Posting> remove(int count) {
        return choose(count, posting -> {
            shelfOf(posting).remove(posting.id(), clock.instant());
            return posting;
        });
    }

    /** Takes as many live postings away until {@link #settle}. */
    public synchronized List<Posting> flap(int count) {
        return choose(count, posting -> {
            shelfOf(posting).hide(posting.id(), clock.instant());
            return posting;
        });
    }

    /** Puts back unchanged what flapped. */
    public synchronized List<Posting> settle() {
        return shelves.values().stream()
                .flatMap(shelf -> shelf.show(clock.instant()).stream())
                .toList();
    }

    private Posting post(long number) {
        var site = sites.get((int) (number % sites.size()));
        if (site.isShared() && random.nextInt(COPY_EVERY) == 0) {
            var copied = copy(site, number);
            if (copied.isPresent()) {
                return copied.get();
            }
        }
        if (random.nextInt(LOOKALIKE_EVERY) == 0) {
            var lookalike = lookalike(site, number);
            if (lookalike.isPresent()) {
                return lookalike.get();
            }
        }
        var employer = site.isShared() ? null : site.employer();
        return put(site, number, generator.advert(number, employer), null);
    }

    /** What a site lists twice at a time, under two names, it means as two vacancies. */
    private boolean isNewAt(Site site, Posting original) {
        return live(site).stream()
                .noneMatch(posting ->
                        posting.advert().vacancy() == original.advert().vacancy());
    }

    /** A vacancy of another site once more, in other words. */
    private Optional<Posting> copy(Site site, long number) {
        return original(site).filter(original -> isNewAt(site, original)).map(original -> {
            var variation = VARIATIONS.get(random.nextInt(VARIATIONS.size()));
            var advert = variation.of(original.advert(), generator, random);
            return put(site, number, advert.of(advert.vacancy(), AdvertGenerator.reference(number)), variation);
        });
    }

    /**
     * The words of another site's advert for a vacancy of its own: in another city, or at another level. No vacancy has two
     * lookalikes, for those might be duplicates of each other.
     */
    private Optional<Posting> lookalike(Site site, long number) {
        var chosen = original(site).filter(posting -> alike.add(posting.advert().vacancy()));
        return chosen.map(original -> {
            alike.add(number);
            var same = original.advert().of(number, AdvertGenerator.reference(number));
            var moved = random.nextBoolean()
                    ? same.in(generator.otherPlace(same.place(), random))
                    : same.at(same.level() == Level.JUNIOR ? Level.SENIOR : Level.JUNIOR);
            var posting = put(site, number, site.isShared() ? moved : moved.by(site.employer()), null);
            lookalikes.add(new Lookalike(original, posting));
            return posting;
        });
    }

    /** A posting of another site that came first of its vacancy. */
    private Optional<Posting> original(Site than) {
        var other = sites.get(random.nextInt(sites.size()));
        var live = live(other);
        if (other == than || live.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(live.get(random.nextInt(live.size()))).filter(posting -> posting.copyOf() == null);
    }

    private Posting put(Site site, long number, Advert advert, @Nullable Variation variation) {
        var now = clock.instant();
        var posting = new Posting(site, number, Ids.of(site, seed, number), advert, 1, now, now, variation);
        place(posting);
        return posting;
    }

    private Advert changed(Advert advert) {
        var raised = advert.statedPay().filter(pay -> random.nextInt(3) == 0);
        return advert.saying(advert.text().withLastLine(dutiesOf(advert.text()), generator.duty(advert, random)))
                .paying(raised.map(Pay::raised).orElse(advert.pay()));
    }

    private static int dutiesOf(AdvertText text) {
        var section = 0;
        while (!text.sections().get(section).bulleted()) {
            section++;
        }
        return section;
    }

    /** Does something to different live postings, chosen evenly. */
    private List<Posting> choose(int count, Function<Posting, Posting> change) {
        var left = new ArrayList<>(live());
        return repeat(Math.min(count, left.size()), number -> {
            var index = random.nextInt(left.size());
            var posting = left.get(index);
            left.set(index, left.getLast());
            left.removeLast();
            return Optional.of(change.apply(posting));
        });
    }

    private static List<Posting> repeat(int count, Function<Integer, Optional<Posting>> step) {
        var done = new ArrayList<Posting>(count);
        for (var number = 0; number < count; number++) {
            step.apply(number).ifPresent(done::add);
        }
        return List.copyOf(done);
    }

    private void place(Posting posting) {
        shelfOf(posting).put(posting, clock.instant());
    }

    private Shelf shelfOf(Posting posting) {
        return Objects.requireNonNull(shelves.get(posting.site()));
    }

    private Optional<Shelf> shelf(Site site) {
        return Optional.ofNullable(shelves.get(site));
    }
}
