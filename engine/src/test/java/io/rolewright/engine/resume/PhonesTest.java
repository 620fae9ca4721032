package io.rolewright.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.Extracted;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhonesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mobile: 0491 570 006                  | +61491570006
            +61 (0)491 570 006                    | +61491570006
            (08) 5550 1234                        | +61855501234
            Ph 0491-570-006                       | +61491570006
            +44 20 7946 0018                      | +442079460018
            +1 (212) 555-0134                     | +12125550134
            T: +49 30 901820                      | +4930901820
            """)
    void writesANumberInFull(String line, String e164) {
        assertThat(phonesIn(line)).containsExactly(e164);
    }

    @Test
    void readsLocalNumbersByThePlace() {
        assertThat(phonesIn("Leeds, UK\n0113 496 0999")).containsExactly("+441134960999");
        assertThat(phonesIn("Austin, TX 78701\n(512) 555-0187")).containsExactly("+15125550187");
        assertThat(phonesIn("0491 570 006")).containsExactly("+61491570006");
    }

    /** Ranges kept for fiction are not in use, so only their place and their neighbours speak for them. */
    @Test
    void takesAPossibleNumberThatStandsAmongContactData() {
        assertThat(phonesIn("Leeds LS7 2PA\n07700 900 561")).containsExactly("+447700900561");
        assertThat(phonesIn("Dublin D08\n020 914 2888")).containsExactly("+353209142888");
        assertThat(phonesIn("Portable: 06 39 98 33 52 Adresse: Paris")).containsExactly("+33639983352");
        assertThat(phonesIn("Student 07700 900 561 of the year, Leeds")).isEmpty();
    }

    @Test
    void readsTheFootOfAPageBelowTheReferences() {
        String cv = "Mele Tupou\n\nREFERENCES\nOn request.\n\nPerth | 0491 570 157 | mele.tupou@example.com\n";
        assertThat(phonesIn(cv)).containsExactly("+61491570157");
        assertThat(Resumes.read(cv).contact().emails()).hasSize(1);
    }

    @Test
    void takesNoNumberThatOnlyCompaniesHave() {
        assertThat(phonesIn("Auckland, NZ\n(08) 5550 0123")).containsExactly("+61855500123");
    }

    @Test
    void takesNoDateOrReferenceForANumber() {
        assertThat(phonesIn("2014-2016 and 01/2014 - 06/2016")).isEmpty();
        assertThat(phonesIn("2019-03-01 – 2020-01-31")).isEmpty();
        assertThat(phonesIn("AHPRA NMW0001234567, invoice #20190301")).isEmpty();
    }

    @Test
    void readsTwoNumbersOnOneLine() {
        assertThat(phonesIn("0491 570 006 | 0491 570 156")).containsExactly("+61491570006", "+61491570156");
    }

    private static List<String> phonesIn(String text) {
        return Resumes.read(text).contact().phones().stream()
                .map(Extracted::value)
                .toList();
    }
}
