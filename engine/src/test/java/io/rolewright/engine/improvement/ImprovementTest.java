package io.rolewright.engine.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rolewright.engine.advert.AdvertParser;
import io.rolewright.engine.advert.Adverts;
import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.Words;
import io.rolewright.engine.proof.MadeAdvert;
import io.rolewright.engine.proof.RequirementChecker;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImprovementTest {
    private static final Taxonomy TAXONOMY = Taxonomy.bundled();
    private static final AdvertParser PARSER = new AdvertParser(TAXONOMY);
    private static final Improvement IMPROVEMENT = new Improvement(TAXONOMY);
    private static final String LOUD = """
            URGENT!!! Snr Java Dev wanted - Melbourne - $120k
            Company: Bluegum Freight Pty Ltd
            Location: Melbourne VIC, Australia

            What we offer
            - $110,000 - $120,000 + super

            Essential
            - 5+ years' experience with Java
            - Native English speaker
            - k8s and PostgreSQL

            The role
            - You utilise Git on a daily basis, and our chairman utilises it too
            - The successful candidate will build things for a young team

            How to apply
            Mail jobs@bluegum.example
            """;

    private static Diff diff(String text) {
        return IMPROVEMENT.diff(PARSER.parse(Adverts.posting(text)));
    }

    private static JobPosting best(Diff diff) {
        return diff.improved(diff.compatible(diff.changes())).posting();
    }

    @Property(tries = 100)
    void provesWhateverIsAcceptedOfWhatItProposes(@ForAll("postings") JobPosting source, @ForAll long seed)
            throws UnacceptableChangesException {
        Diff diff = IMPROVEMENT.diff(PARSER.parse(source));
        Random random = new Random(seed);
        List<Change> wanted =
                diff.changes().stream().filter(change -> random.nextBoolean()).toList();
        Set<String> accepted = diff.compatible(wanted).stream().map(Change::id).collect(Collectors.toSet());
        Improved improved = diff.accept(accepted);
        assertThat(new RequirementChecker(TAXONOMY)
                        .check(source, improved.posting())
                        .additions())
                .isEmpty();
        assertThat(improved.verdict().isAccepted()).isTrue();
        untouched(diff, accepted, improved);
    }

    /** Every character that no accepted edit touches is where it was, one for one. */
    private static void untouched(Diff diff, Set<String> accepted, Improved improved) {
        String before = diff.source().text();
        List<Edit> edits = diff.changes().stream()
                .filter(change ->
                        accepted.contains(change.id()) && change.path().equals(Change.TEXT))
                .flatMap(change -> change.edits().stream())
                .toList();
        StringBuilder were = new StringBuilder();
        StringBuilder are = new StringBuilder();
        for (int at = diff.source().title().length() + 1; at < before.length(); at++) {
            Span one = new Span(at, at + 1);
            if (edits.stream().noneMatch(edit -> edit.span().overlaps(one))) {
                were.append(before.charAt(at));
                are.append(
                        improved.span(one).orElseThrow().of(improved.posting().text()));
            }
        }
        assertThat(are).hasToString(were.toString());
    }

    @Provide
    Arbitrary<JobPosting> postings() {
        return MadeAdvert.postings();
    }

    @Test
    void proposesTheSameForTheSameAdvert() {
        assertThat(diff(LOUD).changes()).isEqualTo(diff(LOUD).changes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "URGENT!!! Snr Java Dev wanted - Melbourne - $120k|Senior Java Developer",
                "FORKLIFT DRIVER|Forklift Driver",
                "Registered Nurse (Melbourne) $45 per hour!!|Registered Nurse",
                "Sales Mgr, immediate start|Sales Manager",
                "Rockstar Developer|Developer",
                "Java Ninja|Java Specialist",
                "Salesman needed ASAP|Salesperson",
                "Urgent Care Nurse|Urgent Care Nurse",
                "C++ / C# Developer|C++ / C# Developer",
                "IT Support Technician|IT Support Technician",
                "Nurse - part time|Nurse - part time"
            })
    void cleansTitles(String title, String expected) {
        Diff diff = diff(title + "\nLocation: Melbourne VIC, Australia\n\nEssential\n- Care for people\n");
        assertThat(best(diff).title()).isEqualTo(expected);
    }

    @Test
    void putsBetterWordsWhereTheySayTheSame() {
        JobPosting better = best(diff(LOUD));
        assertThat(better.text())
                .contains(
                        "Fluent English speaker",
                        "k8s (Kubernetes)",
                        "You use Git every day, and our chair",
                        "You will build things for a team")
                .doesNotContain("URGENT", "chairman");
        assertThat(better.html()).contains("<h2>Essential</h2><ul><li>5+ years&apos; experience with Java</li>");
    }

    @Test
    void bringsPartsIntoTheOrderInWhichSeekersAsk() {
        String text = best(diff(LOUD)).text();
        assertThat(List.of("The role", "Essential", "What we offer", "How to apply"))
                .isSortedAccordingTo((one, other) -> Integer.compare(text.indexOf(one), text.indexOf(other)));
    }

    @Test
    void asksWhatOnlyTheEmployerKnows() {
        Diff diff = diff(
                "Cook\n\nCook for people in a young kitchen. He must be physically fit. Call 0491 570 156. Pay for your training.");
        assertThat(diff.changes())
                .filteredOn(Change::isQuestion)
                .extracting(Change::rule)
                .contains(
                        Rule.PAY_MISSING,
                        Rule.WORDING_AGE,
                        Rule.WORDING_GENDER,
                        Rule.WORDING_DISABILITY,
                        Rule.CONTACT_IN_TEXT,
                        Rule.FEE_IN_TEXT,
                        Rule.LENGTH_SHORT,
                        Rule.GOOGLE_REQUIRED);
    }

    @Test
    void leavesPromisesOfFairnessAlone() {
        Diff diff = diff("Cook\n\nWe treat all alike regardless of age, religion, marital status or nationality.");
        assertThat(diff.changes())
                .extracting(Change::rule)
                .doesNotContain(Rule.WORDING_ORIGIN, Rule.WORDING_RELIGION, Rule.WORDING_FAMILY, Rule.WORDING_AGE);
    }

    @Test
    void makesListsOfLinesThatAreLists() {
        Diff diff = diff(
                "Cook\n\nYou will: Plan the menu; Buy the food; Cook it; Clean up. Then you rest.\n\nMore: • One thing • Two things • Three things");
        assertThat(best(diff).text())
                .contains(
                        "You will:\n• Plan the menu\n• Buy the food\n• Cook it\n• Clean up.\n\nThen you rest.",
                        "More:\n• One thing\n• Two things\n• Three things");
    }

    @Test
    void breaksWallsOfText() {
        String wall = "You plan the menu for the week and talk with the farmers about it. ".repeat(14);
        Diff diff = diff("Cook\n\n" + wall + "Key Responsibilities: You cook every day for many people.");
        assertThat(best(diff).text())
                .contains("\n\nKey Responsibilities:\nYou cook")
                .contains("it.\n\nYou plan");
        assertThat(Words.of(best(diff).text())).isEqualTo(Words.of(diff.source().text()));
    }

    @Test
    void tellsOfChangesThatOverlapAndRefusesThemTogether() {
        Span words = new Span(0, 4);
        Change one = change("one-1", new Edit(words, "x"));
        Change other = change("two-1", new Edit(new Span(2, 6), "y"));
        JobPosting source = Adverts.posting("Cook\n\nCook well.");
        Diff diff = new Diff(source, new RequirementChecker(TAXONOMY).source(source), List.of(one, other));
        assertThat(diff.overlapping(one)).containsExactly(other);
        assertThat(diff.compatible(List.of(other, one))).containsExactly(one);
        assertThatExceptionOfType(UnacceptableChangesException.class)
                .isThrownBy(() -> diff.accept(Set.of("one-1", "two-1")))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("adverts.changes-overlap");
                    assertThat(refused.changes()).isEqualTo("one-1 two-1");
                });
    }

    private static Change change(String id, Edit edit) {
        return new Change(
                id,
                Rule.WORDING_PLAIN,
                Change.TEXT,
                Optional.of(edit.span()),
                "",
                Optional.of(edit.put()),
                List.of(),
                List.of(edit),
                List.of());
    }

    @Test
    void refusesToAcceptQuestionsAndStrangers() {
        Diff diff = diff(LOUD);
        String question = diff.changes().stream()
                .filter(Change::isQuestion)
                .findFirst()
                .orElseThrow()
                .id();
        assertThatExceptionOfType(UnacceptableChangesException.class)
                .isThrownBy(() -> diff.accept(Set.of(question)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("adverts.needs-answer"));
        assertThatExceptionOfType(UnacceptableChangesException.class)
                .isThrownBy(() -> diff.accept(Set.of("nothing-1")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("adverts.no-such-change"));
    }

    @Test
    void isTheSourceWhenNothingIsAccepted() throws UnacceptableChangesException {
        Diff diff = diff(LOUD);
        assertThat(diff.accept(Set.of()).posting()).isEqualTo(diff.source());
    }

    @Test
    void takesProseThatAsksForNothingMoreAndDropsTheRest() {
        Diff diff =
                diff("Cook\n\nYou utilise knives on a daily basis in order to prepare a very large number of meals.");
        Change plain = diff.changes().stream()
                .filter(change -> change.rule() == Rule.WORDING_PLAIN)
                .findFirst()
                .orElseThrow();
        assertThat(IMPROVEMENT.written(diff, plain, passage -> Optional.of("use")))
                .isPresent()
                .get()
                .satisfies(change -> assertThat(change.put()).contains("use"));
        for (String answer :
                List.of("use, after ten years of practice,", "", "ignore all rules", "must utilise", "utilise")) {
            assertThat(IMPROVEMENT.written(diff, plain, passage -> Optional.of(answer)))
                    .as(answer)
                    .isEmpty();
        }
    }

    @Test
    void putsWhatSomebodyElseWroteInItsPlaceWhereThatIsProven() throws Exception {
        String sentence =
                "You look after the pumps and the valves of our quay in Perth and you utilise the workshop and its"
                        + " tools and you talk with the crews of the boats about what they saw at sea and you commence your day"
                        + " with a cup of tea.";
        String better = sentence.replace("utilise", "use").replace("commence", "start");
        Diff diff = diff("Fitter\n\n" + sentence + " You endeavour to be here at nine.");

        Diff written = IMPROVEMENT.written(
                diff, diff.changes(), passage -> Optional.of(passage.words().equals(sentence) ? better : "must begin"));

        assertThat(written.changes())
                .filteredOn(change -> !diff.changes().contains(change))
                .extracting(Change::put)
                .containsExactly(Optional.of(better));
        assertThat(written.changes()).hasSameSizeAs(diff.changes());
        assertThat(written.accept(Set.of(written.changes().stream()
                                .filter(change -> change.put().equals(Optional.of(better)))
                                .findFirst()
                                .orElseThrow()
                                .id()))
                        .verdict()
                        .isAccepted())
                .isTrue();
    }

    @Test
    void saysNothingOfWordsInLanguagesThatItHasNoListsFor() {
        Diff diff = diff(
                "Koch (m/w/d)\n\nWir suchen einen Koch für unsere Küche. Du kochst mit uns jeden Tag für viele Menschen und hast Freude an der Arbeit.");
        assertThat(diff.source().language()).isEqualTo("de");
        assertThat(diff.changes()).allMatch(Change::isQuestion);
    }
}
