package io.rolewright.listings.internal;

import static io.rolewright.listings.internal.SeekPlacements.HTML;
import static io.rolewright.listings.internal.SeekPlacements.pay;
import static io.rolewright.listings.internal.SeekPlacements.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rolewright.shared.ContractException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are fitted into the limits of B1, or refused with the reason. */
class SeekContentTest {
    private static final Map<String, Object> PAY = pay(90_000, 110_000, "YEAR");

    @Test
    void onlyTagsThatSeekTakesAreLeft() {
        var content = SeekContent.of(words("Rigger", """
                <h2 class="x">Work</h2><h3>More</h3><p onclick="x()">See <a href="https://quay.example">us</a>, <i>now</i></p>\
                <script>x()</script><ol><li><b>One</b></li></ol>""", PAY));

        assertThat(content.details()).isEqualTo("<h2>Work</h2>More<p>See us, now</p><ol><li><b>One</b></li></ol>");
    }

    @Test
    void theSummaryIsTheFirstWordsOfTheSentences() {
        assertThat(SeekContent.of(words("Rigger", HTML, PAY)).summary())
                .isEqualTo("You rig loads on a wharf in Fremantle.");
        assertThat(SeekContent.of(words("Rigger", "<ul><li>Only a list</li></ul>", PAY))
                        .summary())
                .isEqualTo("Only a list");
        assertThat(SeekContent.of(words("Rigger", "<br>", PAY)).summary()).isEqualTo("Rigger");
    }

    @Test
    void theSummaryIsCutBetweenWords() {
        var wordy = "<p>" + "Rigging ".repeat(30) + "</p>";
        assertThat(SeekContent.of(words("Rigger", wordy, PAY)).summary())
                .hasSize(143)
                .endsWith(" Rigging");
        assertThat(SeekContent.of(words("Rigger", "<p>" + "工".repeat(151) + "</p>", PAY))
                        .summary())
                .hasSize(150);
        assertThat(SeekContent.of(words("Rigger", "<p>a" + "😀".repeat(80) + "</p>", PAY))
                        .summary())
                .hasSize(149);
    }

    @Test
    void longPointsAreLeftOut() {
        assertThat(SeekContent.of(words("Rigger", HTML, PAY)).points())
                .containsExactly("A ticket for high risk work", "Steady hands", "A car", "A radio");
    }

    @Test
    void longTitlesAndTextsAreRefused() {
        assertThat(SeekContent.of(words("x".repeat(80), "<p>x</p>", PAY)).title())
                .hasSize(80);
        assertThat(refusal(words("x".repeat(81), "<p>x</p>", PAY))).isEqualTo("listings.title-too-long");
        assertThat(SeekContent.of(words("x", "x".repeat(15_000), PAY)).details())
                .hasSize(15_000);
        assertThat(refusal(words("x", "x".repeat(15_001), PAY))).isEqualTo("listings.text-too-long");
    }

    @ParameterizedTest
    @CsvSource({
        "FULL_TIME,FullTime",
        "PART_TIME,PartTime",
        "CONTRACTOR,ContractTemp",
        "TEMPORARY,ContractTemp",
        "PER_DIEM,Casual"
    })
    void kindsOfEmploymentHaveTheirCodes(String employment, String code) {
        assertThat(SeekContent.of(words("x", "<p>x</p>", PAY, "Perth", "AU", employment))
                        .workType())
                .isEqualTo(code);
    }

    @Test
    void otherKindsOfEmploymentAreRefused() {
        for (var employment : List.of("INTERN", "VOLUNTEER", "OTHER", "")) {
            assertThat(refusal(words("x", "<p>x</p>", PAY, "Perth", "AU", employment)))
                    .isEqualTo("listings.work-type-missing");
        }
    }

    @Test
    void payIsSentAsItWasStated() {
        assertThat(SeekPay.of(words("x", "<p>x</p>", pay(90_000, 110_000, "YEAR"))))
                .containsEntry("basisCode", "Salaried")
                .containsEntry(
                        "ranges",
                        List.of(Map.of(
                                "intervalCode", "Year",
                                "minimumAmount", Map.of("currency", "AUD", "value", new BigDecimal(90_000)),
                                "maximumAmount", Map.of("currency", "AUD", "value", new BigDecimal(110_000)))));
        var hourly = Map.<String, Object>of("currency", "AUD", "value", Map.of("value", 45.5, "unitText", "HOUR"));
        var amount = Map.of("currency", "AUD", "value", new BigDecimal("45.5"));
        assertThat(SeekPay.of(words("x", "<p>x</p>", hourly)))
                .containsEntry("basisCode", "Hourly")
                .containsEntry(
                        "ranges",
                        List.of(Map.of("intervalCode", "Hour", "minimumAmount", amount, "maximumAmount", amount)));
    }

    @Test
    void payIsNeverMadeUp() {
        assertThat(refusal(words("x", "<p>x</p>", Map.of()))).isEqualTo("listings.pay-missing");
        assertThat(refusal(words("x", "<p>x</p>", Map.of("currency", "AUD")))).isEqualTo("listings.pay-missing");
        assertThat(refusal(words("x", "<p>x</p>", Map.of("value", Map.of("value", 45, "unitText", "HOUR")))))
                .isEqualTo("listings.pay-missing");
        assertThat(refusal(words("x", "<p>x</p>", pay(400, 500, "DAY")))).isEqualTo("listings.pay-not-taken");
        assertThat(refusal(words("x", "<p>x</p>", pay(0, 500, "HOUR")))).isEqualTo("listings.pay-not-taken");
        assertThat(refusal(words("x", "<p>x</p>", pay(60, 50, "HOUR")))).isEqualTo("listings.pay-not-taken");
        var upTo = Map.<String, Object>of("currency", "AUD", "value", Map.of("maxValue", 45, "unitText", "HOUR"));
        assertThat(refusal(words("x", "<p>x</p>", upTo))).isEqualTo("listings.pay-not-taken");
    }

    private static @Nullable String refusal(Words words) {
        var failure = catchThrowableOfType(ContractException.class, () -> SeekContent.of(words));
        return failure == null ? null : failure.code();
    }
}
