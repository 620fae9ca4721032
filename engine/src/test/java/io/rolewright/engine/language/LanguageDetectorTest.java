package io.rolewright.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
    private final LanguageDetector detector = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Led the team that moved our billing to the cloud, and was responsible for all of its budget.
            de | Ich leitete das Team, das die Abrechnung in die Cloud brachte, und war für das Budget verantwortlich.
            fr | Responsable de l'équipe qui a migré la facturation dans le cloud, avec un budget pour les achats.
            es | Dirigí el equipo que llevó la facturación a la nube y fue responsable de todo el presupuesto.
            pt | Liderei a equipa que levou a faturação para a nuvem e fui responsável por todo o orçamento do setor.
            it | Ho guidato la squadra che ha portato la fatturazione nel cloud ed ero responsabile della spesa.
            nl | Ik leidde het team dat de facturatie naar de cloud bracht en was verantwoordelijk voor het budget.
            sv | Jag ledde gruppen som flyttade faktureringen till molnet och var ansvarig för hela budgeten.
            da | Jeg ledede gruppen som flyttede faktureringen til skyen og var ansvarlig for hele budgettet.
            pl | W tej pracy kierowałem zespołem, który przeniósł rozliczenia do chmury, oraz budżetem na zakupy.
            """)
    void tellsTheLanguage(String language, String text) {
        assertThat(detector.detect(text)).isEqualTo(language);
    }

    @Test
    void doesNotGuessAtAList() {
        assertThat(detector.detect("Java, Python, SQL\nKubernetes\n+61 491 570 006"))
                .isEqualTo("und");
        assertThat(detector.detect("")).isEqualTo("und");
    }

    @Test
    void tellsALongTextByItsStart() {
        String english = "We worked on the roads and with all of the bridges. ".repeat(100);
        assertThat(detector.detect(english + "und der die das ".repeat(10_000))).isEqualTo("en");
    }
}
