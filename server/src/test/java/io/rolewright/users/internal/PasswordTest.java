package io.rolewright.users.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.security.PasswordPolicy;
import io.rolewright.shared.ContractException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {
    @Test
    void countsCodePointsNotUnits() {
        var fifteen = "🦊🐢🦉🐙🦋".repeat(3);
        assertThat(chosen(fifteen).text()).isEqualTo(fifteen);
        assertRefused("🦊🐢🦉🐙🦋".repeat(2), "users.password-too-short");
    }

    @Test
    void takesTwoSpellingsOfACharacterForOne() {
        assertThat(new Password("cafe\u0301 in the old town")).isEqualTo(new Password("caf\u00e9 in the old town"));
    }

    @Test
    void asksForNoKindsOfCharacters() {
        assertThat(chosen("lanterns drift over water").text()).isNotBlank();
    }

    @Test
    void takesLongOnes() {
        assertThat(chosen("quiet lantern ".repeat(9)).text()).hasSize(126);
        assertRefused("quiet lantern ".repeat(10), "users.password-too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password12345678",
                "qwertyuiop123456",
                "letmein-letmein-letmein",
                "111111111111111",
                "abababababababab",
                "CorrectHorseBatteryStaple",
                "welcome2summer!!",
                "1234567890123456"
            })
    void refusesWhatEverybodyGuesses(String common) {
        assertRefused(common, "users.password-common");
    }

    @Property(tries = 200)
    void isNeverPrinted(@ForAll @StringLength(min = 15, max = 40) String text) {
        assertThat(new Password(text)).hasToString("Password");
    }

    @Test
    void refusesWhatTheAgencyBlocksWhereverItsLettersStand() {
        var policy = new PasswordPolicy(15, List.of("Harbour"));
        assertThatThrownBy(() -> Password.chosen("my h4a-r b.o u r lanterns".replace("4", ""), policy))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("users.password-blocked"));
        assertThat(Password.chosen("quiet lanterns drift", policy).text()).isNotBlank();
    }

    private static Password chosen(String text) {
        return Password.chosen(text, PasswordPolicy.initial());
    }

    private static void assertRefused(String text, String code) {
        assertThatThrownBy(() -> chosen(text))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
