package io.rolewright.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.advert.Adverts;
import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.proof.Addition.Kind;
import io.rolewright.engine.taxonomy.Taxonomy;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementCheckerTest {
    private static final RequirementChecker CHECKER = new RequirementChecker(Taxonomy.bundled());

    @Property(tries = 800)
    void refusesWhateverAsksForMore(
            @ForAll("adverts") MadeAdvert made, @ForAll Attack attack, @ForAll boolean dressed) {
        JobPosting attacked = attack.on(made);
        Assume.that(!attacked.equals(made.posting()));
        JobPosting proposal = dressed && !attack.isOfMarkup() ? dressed(attacked) : attacked;
        assertThat(CHECKER.check(made.posting(), proposal).additions())
                .as(attack.name())
                .isNotEmpty();
    }

    /** Honest changes around the attack. */
    private static JobPosting dressed(JobPosting posting) {
        String text = posting.text()
                .replace("utilise", "use")
                .replace("on a daily basis", "every day")
                .replace("chairman", "chair")
                .replace("young, dynamic team", "dynamic team");
        return Told.with(posting, posting.title(), text);
    }

    @Provide
    Arbitrary<MadeAdvert> adverts() {
        return MadeAdvert.any();
    }

    @Property(tries = 60)
    void acceptsTheSourceItself(@ForAll("adverts") MadeAdvert made) {
        assertThat(CHECKER.check(made.posting(), made.posting()).isAccepted()).isTrue();
    }

    /** What stands before the bar becomes what stands behind it; ⏎ is a line end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We need no degree; experience; a licence.|We need no degree. Experience. A licence.",
                "You do not need: Java; Python.|You do not need: Java.⏎⏎Python.",
                "You like it.|You like IT.",
                "You go far.|You Go far.",
                "You support engineers who must hold a licence.|You must hold a licence.",
                "Our team is agile and the customers are nurses.|You are agile nurses.",
                "A forklift licence.|Forklift licences.",
                "A few years of Java.|Few years of Java and a few.",
                "Few years of Java.|A few years of Java.",
                "Not needed⏎• Java⏎• SQL|Not needed. Java. SQL.",
                "Java is optional. Python.|Java. Python is optional.",
                "No, experience needed.|No experience needed.",
                "No experience needed.|No. Experience needed.",
                "Java and/or Python.|Java and Python.",
                "Java (optional).|Java.",
                "Ten years of Java. A degree will do just as well.|Ten years of Java.",
                "❌ Java ✅ SQL|Java ✅ SQL",
                "Java or Python|Java Python",
                "Visit acme. Io is a moon.|Visit acme.io is a moon.",
                "You may need Java.|You will need Java.",
                "Java would be nice.|Java.",
                "Pay for your own tools? Never.|Pay for your own tools.",
                "Trainee welcome, we teach SAP|Trainee welcome, SAP",
                "Reports to a manager with an MBA.|Manager with an MBA.",
                "CMS for the building site|CMS (Content management systems) for the building site"
            })
    void refuses(String source, String told) {
        assertThat(check(source, told).isAccepted()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We need a native English speaker.|We need a fluent English speaker.",
                "You utilise Java on a daily basis!!!|You use Java every day.",
                "Our chairman is very kind.|Our chair is kind.",
                "k8s and Go|k8s (Kubernetes) and Go",
                "You will: Plan; Build; Test. Then rest.|You will:⏎• Plan⏎• Build⏎• Test.⏎⏎Then rest.",
                "The successful candidate must have Java.|You must have Java.",
                "Plan the work. Build it.|Plan the work.⏎⏎Build it."
            })
    void accepts(String source, String told) {
        assertThat(check(source, told).additions()).isEmpty();
    }

    private static Verdict check(String source, String told) {
        JobPosting posting = Adverts.posting("Builder\n\n" + lines(source));
        JobPosting other = Adverts.posting("Builder\n\n" + lines(told));
        JobPosting proposal = Told.with(posting, other.title(), other.text());
        return CHECKER.check(posting, proposal);
    }

    private static String lines(String text) {
        return text.replace('⏎', '\n');
    }

    @Test
    void namesWhatWasAddedAndWhere() {
        JobPosting source = Adverts.posting("Builder\n\nEssential\n- Java");
        JobPosting told = Told.with(source, source.title(), "Builder\n\nEssential\n- Java\n- Scala");
        assertThat(CHECKER.check(source, told).additions()).singleElement().satisfies(addition -> {
            assertThat(addition.kind()).isEqualTo(Kind.WORDS_ADDED);
            assertThat(addition.span().orElseThrow().of(told.text())).isEqualTo("Scala");
        });
    }

    @Test
    void movesPartsButNotLines() {
        JobPosting source =
                Adverts.posting("Builder\n\nEssential\n- Java\n\nNice to have\n- Scala\n\nThe role\n- Build things");
        assertThat(CHECKER.check(
                                source,
                                Told.with(
                                        source,
                                        "Builder",
                                        "Builder\n\nThe role\n- Build things\n\nEssential\n- Java\n\nNice to have\n- Scala"))
                        .additions())
                .isEmpty();
        assertThat(CHECKER.check(
                                source,
                                Told.with(
                                        source,
                                        "Builder",
                                        "Builder\n\nEssential\n- Java\n- Scala\n\nNice to have\n\nThe role\n- Build things"))
                        .isAccepted())
                .isFalse();
    }

    @Test
    void holdsItsGroundOnLongTexts() {
        String line = "You will utilise the very the very the Java and in order to ".repeat(400);
        JobPosting source = Adverts.posting("Builder\n\n" + line);
        JobPosting told = Told.with(source, "Builder", source.text() + " Scala");
        assertThat(CHECKER.check(source, told).isAccepted()).isFalse();
    }
}
