package io.rolewright.integrations.twins.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.wire.TwinClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WorldTest {
    private final TwinClock clock = TwinClock.standing(Instant.parse("2026-11-26T00:00:00Z"));
    private final World world = new World(42, clock, List.of(Site.values()));

    @Test
    void isTheSameForTheSameSeed() {
        var other = new World(42, clock, List.of(Site.values()));
        for (var one : List.of(world, other)) {
            one.add(500);
            one.change(50);
            one.remove(20);
        }
        assertThat(other.live()).isEqualTo(world.live());
        assertThat(new World(43, clock, List.of(Site.values())).add(1)).isNotEqualTo(world.live(Site.GREENHOUSE));
    }

    @Test
    void spreadsAdvertsEvenlyOverItsSites() {
        world.add(1400);
        assertThat(world.sites())
                .allSatisfy(site -> assertThat(world.live(site)).hasSize(100));
        assertThat(world.live(Site.GREENHOUSE))
                .allMatch(posting -> posting.advert().employer().equals(Site.GREENHOUSE.employer()));
    }

    @Test
    void plantsCopiesOfAllKinds() {
        world.add(2000);
        var copies = world.live().stream()
                .filter(posting -> posting.copyOf() != null)
                .toList();
        assertThat(copies.size()).isBetween(120, 280);
        assertThat(copies.stream().map(Posting::copyOf).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Variation.values());
        assertThat(world.snapshot().duplicates())
                .allSatisfy(postings -> assertThat(sites(postings)).hasSizeGreaterThan(1));
    }

    @Test
    void copiesShareMostOfTheirWordsAndOthersFew() {
        world.add(2000);
        var byVacancy = world.live().stream()
                .collect(Collectors.groupingBy(posting -> posting.advert().vacancy()));
        byVacancy.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(
                        same -> assertThat(similarity(same.get(0), same.get(1))).isGreaterThan(0.6));
        var alone = byVacancy.values().stream().limit(200).map(List::getFirst).toList();
        var words = alone.stream().map(WorldTest::shingles).toList();
        var planted = world.lookalikes().stream()
                .map(pair -> Set.of(
                        pair.original().advert().vacancy(),
                        pair.other().advert().vacancy()))
                .collect(Collectors.toSet());
        for (var one = 0; one < alone.size(); one++) {
            for (var other = 0; other < one; other++) {
                if (!planted.contains(Set.of(
                        alone.get(one).advert().vacancy(),
                        alone.get(other).advert().vacancy()))) {
                    assertThat(similarity(words.get(one), words.get(other))).isLessThan(0.35);
                }
            }
        }
    }

    @Test
    void plantsLookalikesForAnotherCityOrLevel() {
        world.add(2000);
        assertThat(world.lookalikes().size()).isBetween(50, 150);
        assertThat(world.lookalikes()).allSatisfy(pair -> {
            var original = pair.original().advert();
            var other = pair.other().advert();
            assertThat(other.vacancy()).isNotEqualTo(original.vacancy());
            assertThat(other.place().city().equals(original.place().city()) && other.level() == original.level())
                    .isFalse();
            assertThat(similarity(pair.original(), pair.other())).isGreaterThan(0.7);
        });
    }

    @Test
    void tellsWhatWasAddedChangedAndTakenAway() {
        world.add(700);
        var before = world.snapshot();
        clock.advance(Duration.ofHours(1));
        var added = world.add(14);
        var removed = world.remove(30);
        var flapped = world.flap(10);
        var changed = world.change(25);
        var after = world.snapshot();
        assertThat(after.count()).isEqualTo(700 + 14 - 30 - 10);
        var absent = 0;
        var changes = 0;
        var news = 0;
        for (var site : world.sites()) {
            var difference = after.since(before, site);
            absent += difference.absent().size();
            changes += difference.changed().size();
            news += difference.added().size();
        }
        var addedAndGone = added.stream()
                .filter(posting -> world.find(posting.site(), posting.id()).isEmpty())
                .count();
        var addedAndChanged =
                changed.stream().filter(posting -> posting.number() > 700).count();
        assertThat(news).isEqualTo(14 - (int) addedAndGone);
        assertThat(absent).isEqualTo(removed.size() + flapped.size() - (int) addedAndGone);
        assertThat(changes).isEqualTo(25 - (int) addedAndChanged);
        assertThat(changed).allMatch(posting -> posting.updated().equals(clock.instant()));
    }

    @Test
    void putsBackWhatFlapped() {
        world.add(100);
        var before = world.snapshot();
        assertThat(world.flap(9)).hasSize(9);
        assertThat(world.snapshot().count()).isEqualTo(91);
        assertThat(world.settle()).hasSize(9);
        assertThat(world.snapshot().revisions()).isEqualTo(before.revisions());
    }

    @Test
    void makesUpAHundredThousandDifferentAdvertsInSeconds() {
        var generator = new AdvertGenerator(1, LocalDate.of(2026, 11, 26));
        var begun = System.nanoTime();
        var texts = new HashSet<Integer>();
        for (var number = 0; number < 100_000; number++) {
            texts.add(generator.advert(number).text().sections().hashCode());
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        // Of 100,000 different texts about one pair shares a hash of 32 bits.
        assertThat(texts.size()).isGreaterThan(99_985);
    }

    @Test
    void writesBetween120And400Words() {
        var generator = new AdvertGenerator(2, LocalDate.of(2026, 11, 26));
        for (var number = 0; number < 3000; number++) {
            assertThat(generator.advert(number).text().words()).isBetween(120, 400);
        }
    }

    private static Set<String> sites(List<String> postings) {
        return postings.stream().map(posting -> posting.split(":", 2)[0]).collect(Collectors.toSet());
    }

    /** The share of three words in a row that two texts have in common. */
    private static double similarity(Posting one, Posting other) {
        return similarity(shingles(one), shingles(other));
    }

    private static double similarity(Set<String> ours, Set<String> theirs) {
        var common = ours.stream().filter(theirs::contains).count();
        return (double) common / (ours.size() + theirs.size() - common);
    }

    private static Set<String> shingles(Posting posting) {
        var words = posting.advert().text().plain().split("\\s+", -1);
        var shingles = new HashSet<String>();
        for (var i = 0; i + 2 < words.length; i++) {
            shingles.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
        }
        return shingles;
    }
}
