package io.rolewright.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.Extracted;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jürgen von der Heide",
                "NGUYỄN THỊ MINH KHAI",
                "Seán Ó Ceallaigh",
                "María-José de la Cruz",
                "Fatima bint Khalid al-Sayed",
                "O'Neill Baptiste",
                "王秀英",
                "Anil K. Subramanian",
                "Zoë Baker",
                "Li Wei",
                "Jean-Luc d'Arbanville"
            })
    void takesNamesOfAnyCultureAsWritten(String name) {
        assertThat(nameIn(name + "\nSenior Engineer\nBerlin\n")).contains(name);
    }

    @Test
    void readsTheNameBehindALabel() {
        assertThat(nameIn("Curriculum Vitae of Petra Novotná\nBrno\n")).contains("Petra Novotná");
        assertThat(nameIn("CURRICULUM VITAE\n\nName: Petra Novotná\n")).contains("Petra Novotná");
    }

    @Test
    void leavesHonorificsAndLettersAway() {
        assertThat(nameIn("Dr. Petra Novotná, PhD, FRACP\n12 High Street\n")).contains("Petra Novotná");
        assertThat(nameIn("Petra Novotná (she/her)\n")).contains("Petra Novotná");
    }

    @Test
    void prefersTheLargestLine() {
        Contact contact = Resumes.PARSER.parse(Resumes.printed("""
                        *Registered Nurse
                        Green Valley
                        #Petra Novotná
                        petra@example.com
                        """)).contact();
        assertThat(contact.name().map(Extracted::value)).contains("Petra Novotná");
    }

    @Test
    void putsANameOnTwoLargeLinesTogether() {
        Contact contact = Resumes.PARSER.parse(Resumes.printed("""
                        #PETRA
                        #NOVOTNÁ
                        Ward clerk
                        petra.novotna@example.com
                        """)).contact();
        assertThat(contact.name().map(Extracted::value)).contains("PETRA NOVOTNÁ");
    }

    @Test
    void takesNoHeadingTitleOrPlaceForAName() {
        assertThat(nameIn("Work Experience\n")).isEmpty();
        assertThat(nameIn("Senior Software Engineer\n")).isEmpty();
        assertThat(nameIn("New York, NY\n")).isEmpty();
    }

    @Test
    void agreesWithTheAddress() {
        assertThat(nameIn("Blue Heron\nCard Board\nPetra Novotná\npetra.novotna@example.com\n"))
                .contains("Petra Novotná");
    }

    private static Optional<String> nameIn(String text) {
        return Resumes.read(text).contact().name().map(Extracted::value);
    }
}
