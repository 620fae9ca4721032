package io.rolewright.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.advert.Adverts;
import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How much of what an honest writer does is refused: the price of never being fooled. */
class HonestRewritesTest {
    private static final RequirementChecker CHECKER = new RequirementChecker(Taxonomy.bundled());

    private static final List<String> NEUTRAL = List.of(
            "Our chairman leads the board|Our chair leads the board",
            "We look for a salesman|We look for a salesperson",
            "He or she will report to the foreman|They will report to the supervisor",
            "Native German speaker|Fluent German speaker",
            "Join our young, dynamic team|Join our dynamic team",
            "Open to recent graduates|Open to graduates",
            "You are good at man management|You are good at people management",
            "A ninja developer with taste|A developer with taste",
            "The post holder will lead a crew|You will lead a crew",
            "Applicants must hold a licence|You must hold a licence");

    private static final List<String> PLAIN = List.of(
            "You utilise Excel on a daily basis|You use Excel every day",
            "Call us prior to the start|Call us before the start",
            "Work in order to finish|Work to finish",
            "You must be in possession of a permit|You must have a permit",
            "In the event that it rains, we rest|If it rains, we rest",
            "Whilst we cook, you plan|While we cook, you plan",
            "The remuneration is fair|The pay is fair",
            "It is a very busy and extremely loud place|It is a busy and loud place",
            "You will join the team!!!|You will join the team.",
            "You ascertain the cause|You find out the cause");

    private static final List<String> LAYOUT = List.of(
            "You will: plan; build; test.|You will:⏎• plan⏎• build⏎• test.",
            "Plan the work. Build it.|Plan the work.⏎⏎Build it.",
            "You will: • plan • build • test|You will:⏎• plan⏎• build⏎• test",
            "Cook for people. In return we pay well.|Cook for people.⏎⏎What we offer⏎In return we pay well.",
            "Cook for people. To apply, write to us.|Cook for people.⏎⏎How to apply⏎To apply, write to us.",
            "We cook. Key duties: Boil the soup.|We cook.⏎⏎Key duties:⏎Boil the soup.");

    private static final List<String> SHORTER = List.of(
            "We are a leading company. You cook.|You cook.",
            "You will be responsible for cooking and baking|You cook and bake",
            "You have the opportunity to learn|You can learn",
            "We require that you hold a licence|You need a licence",
            "Knowledge of Java is something that we require|Java is required",
            "The role that we offer is based in Perth|The role is in Perth");

    private static final List<String> FREE = List.of(
            "You will manage a team of five|You lead five people",
            "Strong communication skills|You explain things well",
            "Experience with Java is an advantage|Java would help",
            "You will report to the manager|Your boss is the manager",
            "You keep the books|You look after the accounts",
            "A degree is not needed|You do not need a degree",
            "We work with Java and SQL|We work with SQL and Java",
            "You are managing people|You manage people");

    @Test
    void acceptsReplacementsAndLayoutAndRefusesFreeWords() {
        // "People management" is a skill of the taxonomy, and "man management" is not.
        assertThat(accepted()).containsExactlyEntriesOf(counts(NEUTRAL.size() - 1, PLAIN.size(), LAYOUT.size(), 0, 0));
    }

    private static Map<String, Long> accepted() {
        return counts(count(NEUTRAL), count(PLAIN), count(LAYOUT), count(SHORTER), count(FREE));
    }

    private static Map<String, Long> counts(long neutral, long plain, long layout, long shorter, long free) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("neutral", neutral);
        counts.put("plain", plain);
        counts.put("layout", layout);
        counts.put("shorter", shorter);
        counts.put("free", free);
        return counts;
    }

    private static long count(List<String> pairs) {
        return pairs.stream()
                .map(pair -> pair.split("\\|", 2))
                .filter(pair -> isAccepted(pair[0], pair[1]))
                .count();
    }

    private static boolean isAccepted(String source, String told) {
        JobPosting posting = Adverts.posting(text(source));
        return CHECKER.check(posting, Told.with(posting, "Builder", text(told))).isAccepted();
    }

    private static String text(String words) {
        return "Builder\n\n" + words.replace('⏎', '\n');
    }
}
