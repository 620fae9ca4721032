package io.rolewright.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.document.Document;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NothingInventedTest {
    @Property(tries = 400)
    void readsAnyTextWithoutFailing(@ForAll String text) {
        assertThat(Resumes.read(text)).isNotNull();
    }

    @Property(tries = 400)
    void everyValueStandsInItsSpan(@ForAll("resumes") String text) {
        Document document = Resumes.plain(text);
        Profile profile = Resumes.PARSER.parse(document);
        quoted(profile)
                .forEach(value ->
                        assertThat(Texts.oneLine(value.span().of(text))).isEqualTo(value.value()));
        profile.contact()
                .emails()
                .forEach(email ->
                        assertThat(email.span().of(text).replaceAll("\\s", "")).isEqualToIgnoringCase(email.value()));
        profile.contact()
                .links()
                .forEach(link -> assertThat(link.value()).endsWith(link.span().of(text)));
        profile.contact()
                .phones()
                .forEach(phone -> assertThat(lastDigits(phone.span().of(text))).isEqualTo(lastDigits(phone.value())));
    }

    private static Stream<Extracted<String>> quoted(Profile profile) {
        return Stream.of(
                        profile.contact().name().stream(),
                        profile.contact().place().stream(),
                        profile.summary().stream(),
                        profile.employments().stream().flatMap(job -> job.title().stream()),
                        profile.employments().stream().flatMap(job -> job.employer().stream()),
                        profile.studies().stream().flatMap(study -> study.degree().stream()),
                        profile.studies().stream().flatMap(study -> study.school().stream()),
                        profile.credentials().stream())
                .flatMap(values -> values);
    }

    private static String lastDigits(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        return digits.substring(Math.max(0, digits.length() - 6));
    }

    @Provide
    Arbitrary<String> resumes() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    private static final List<String> PIECES = List.of(
            "Petra Novotná",
            "Site Supervisor",
            "Redgum Pty Ltd",
            "WORK EXPERIENCE",
            "EDUCATION",
            "Skills:",
            "Java",
            "Bachelor of Arts",
            "Swanmore University",
            "Perth, WA",
            "0491 570 006",
            "petra@example.com",
            "@",
            ".",
            "May 2018 – Present",
            "2012 - 2016",
            "03/2016",
            "Since 2019",
            "www.example.com/a",
            "• ",
            "- ",
            " – ",
            ", ",
            " | ",
            "\t",
            "\n",
            "\n",
            "\n\n",
            " ",
            "(",
            ")",
            "Summary",
            "REFERENCES",
            "Certifications",
            "Languages: French",
            "\u00a0",
            "é",
            "王秀英",
            "12345678901234",
            "to",
            "–");
}
