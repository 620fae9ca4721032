package io.rolewright.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Jack London     ; 12 Wattle Street, Melbourne VIC ; 12 Wattle Street, Melbourne VIC
            Florence Berlin ; Perth WA                        ; Perth WA
            Wren Halloran   ; Darwin NT | 0491 570 156        ; Darwin NT
            Melbourne VIC   ; Wren Halloran                   ; Melbourne VIC
            """)
    void aNameThatIsLikeATownIsNotWhereSomebodyLives(String first, String second, String place) {
        Contact contact = Resumes.read(
                        first + "\n" + second + "\nwren@example.com\n\nExperience\n\nGardener\n2019 - 2021\n")
                .contact();

        assertThat(contact.place().orElseThrow().value()).isEqualTo(place);
    }
}
