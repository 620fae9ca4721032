package io.rolewright.communications.internal.texts;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.internal.delivery.Handed;
import io.rolewright.shared.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioErrorsTest {
    @ParameterizedTest
    @ValueSource(ints = {21_211, 21_614, 30_005, 30_006})
    void givesUpNumbersThatTakeNoTexts(int code) {
        assertThat(TwilioErrors.meaning(code)).isEqualTo(new Handed.Bounced("communications.text-bounced", true));
    }

    @ParameterizedTest
    @ValueSource(ints = {20_003, 21_212, 21_606, 21_701})
    void waitsWhileItIsOurFault(int code) {
        assertThat(TwilioErrors.meaning(code)).isEqualTo(new Handed.Later("communications.text-sender-refused"));
    }

    @ParameterizedTest
    @ValueSource(ints = {20_429, 21_611})
    void waitsWhileThereAreTooMany(int code) {
        assertThat(TwilioErrors.meaning(code)).isEqualTo(new Handed.Later("communications.text-postponed"));
    }

    @Test
    void failsWhatItDoesNotKnow() {
        assertThat(TwilioErrors.meaning(0)).isEqualTo(new Handed.Failed("communications.text-refused"));
        assertThat(TwilioErrors.meaning(21_617)).isEqualTo(new Handed.Failed("communications.text-refused"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text-away",
                "text-bounced",
                "text-postponed",
                "text-refused",
                "text-sender-refused",
                "text-stopped",
                "text-too-long",
                "text-uncertain",
                "text-unconnected",
                "text-undelivered"
            })
    void saysWhatIsWrongAndWhatToDo(String reason) {
        assertThat(Messages.find(Locale.ENGLISH, "communications." + reason, List.of()))
                .isPresent();
        assertThat(Messages.find(Locale.ENGLISH, "communications." + reason + ".next", List.of()))
                .isPresent();
    }
}
