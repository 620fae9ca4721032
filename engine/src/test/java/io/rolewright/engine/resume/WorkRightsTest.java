package io.rolewright.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.resume.WorkRight.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkRightsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Australian citizen                                  | CITIZEN AU
                    U.S. Citizen                                        | CITIZEN US
                    Dual citizen of Australia and the UK                | CITIZEN AU, CITIZEN GB
                    Irish/British dual citizenship                      | CITIZEN IE, CITIZEN GB
                    EU citizen, full clean driving licence              | CITIZEN EU
                    Citizenship: New Zealand                            | CITIZEN NZ
                    Permanent Resident (Australia)                      | PERMANENT_RESIDENT AU
                    Australian PR                                       | PERMANENT_RESIDENT AU
                    I am a permanent resident of Canada.                | PERMANENT_RESIDENT CA
                    Green Card holder                                   | PERMANENT_RESIDENT US
                    Indefinite Leave to Remain                          | PERMANENT_RESIDENT GB
                    Subclass 482 visa                                   | VISA AU 482
                    Visa status: 485, valid until March 2028            | VISA AU 485
                    Visa subclass 189                                   | PERMANENT_RESIDENT AU
                    On an H-1B visa                                     | VISA US H-1B
                    Skilled Worker visa                                 | VISA skilled worker
                    Student visa, 48 hours a fortnight                  | VISA student
                    Stamp 1G                                            | VISA IE Stamp 1G
                    EU Blue Card                                        | VISA EU Blue Card
                    Full working rights in Australia                    | AUTHORISED AU
                    Work rights: Full                                   | AUTHORISED
                    Right to work in the UK                             | AUTHORISED GB
                    Authorized to work in the United States             | AUTHORISED US
                    No sponsorship required                             | AUTHORISED
                    I do not now or in the future require visa sponsorship | AUTHORISED
                    Sponsorship: not required                           | AUTHORISED
                    Visa sponsorship required: no                       | AUTHORISED
                    Requires sponsorship                                | NEEDS_SPONSORSHIP
                    Will require visa sponsorship from 2027             | NEEDS_SPONSORSHIP
                    ~Work rights: Australian citizen | Perth WA~        | CITIZEN AU
                    """)
    void readsWhatIsStated(String line, String stated) {
        assertThat(shown(WorkRights.in(line))).isEqualTo(stated);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nationality: Indian",
                "Indian passport holder",
                "Born in Kenya",
                "Australian Institute of Company Directors",
                "Not an Australian citizen",
                "Eligible for permanent residency in 2027",
                "PR application lodged, permanent residency pending",
                "Carried out right to work checks in the UK",
                "Advised clients on 482 visa and green card matters",
                "Cared for senior citizens",
                "Visa and Mastercard payments",
                "PR Manager, Australian Events",
                "Room 482, Building 500",
                "Come and work with us, citizens of tomorrow",
            })
    void readsNoRightInAnythingElse(String line) {
        assertThat(WorkRights.in(line)).isEmpty();
    }

    @Test
    void pointsAtTheWords() {
        String text = "Australian and Irish citizen; green card; right to work in the UK; visa subclass 482 (TSS)";

        assertThat(WorkRights.in(text))
                .extracting(right -> right.span().of(text))
                .containsExactly(
                        "Australian and Irish citizen",
                        "Australian and Irish citizen",
                        "green card",
                        "right to work in the UK",
                        "subclass 482");
    }

    @Test
    void readsAResumesOwnStatementAndNotItsJobs() {
        String text = """
                Mira Okonjo
                mira@example.com | Permanent resident of Australia

                EMPLOYMENT HISTORY
                Migration Adviser, Wattle Visa Lawyers
                March 2020 – Present
                • Explained the 482 visa and green card rules

                ADDITIONAL INFORMATION
                No sponsorship required
                """;

        assertThat(shown(Resumes.read(text).workRights())).isEqualTo("PERMANENT_RESIDENT AU, AUTHORISED");
    }

    @Test
    void readsTheRowBelowAHeading() {
        String text = """
                Mira Okonjo
                mira@example.com

                WORK RIGHTS
                Full

                VISA STATUS
                Partner visa (subclass 820)
                """;

        assertThat(shown(Resumes.read(text).workRights())).isEqualTo("AUTHORISED, VISA partner, VISA AU 820");
    }

    @Test
    void statesEachRightOnce() {
        assertThat(WorkRights.in("Australian citizen\nWork rights: Australian citizen"))
                .hasSize(1);
    }

    @Test
    void isSurerBehindALabel() {
        Extracted<WorkRight> labelled = WorkRights.in("Visa: Student visa").getFirst();
        Extracted<WorkRight> free = WorkRights.in("Student visa").getFirst();

        assertThat(labelled.value()).isEqualTo(new WorkRight(Kind.VISA, Optional.empty(), Optional.of("student")));
        assertThat(labelled.confidence()).isGreaterThan(free.confidence());
    }

    private static String shown(List<Extracted<WorkRight>> rights) {
        return String.join(
                ", ",
                rights.stream().map(Extracted::value).map(WorkRightsTest::shown).toList());
    }

    private static String shown(WorkRight right) {
        return right.kind()
                + right.country().map(" "::concat).orElse("")
                + right.visa().map(" "::concat).orElse("");
    }
}
