package io.rolewright.users.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.shared.ContractException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @Test
    void hasOneSpelling() {
        assertThat(new EmailAddress("  Kim.OKAFOR@Example.ORG ")).isEqualTo(new EmailAddress("kim.okafor@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "kim", "@example.org", "kim@", "kim@home@example.org", "kim lee@example.org", "a@b\r\nBcc"})
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> new EmailAddress(text))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("users.email-malformed"));
    }

    @Test
    void isNeverPrinted() {
        assertThat(new EmailAddress("kim.okafor@example.org")).hasToString("EmailAddress");
    }
}
