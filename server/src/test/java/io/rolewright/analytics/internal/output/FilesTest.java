package io.rolewright.analytics.internal.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.analytics.Series;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.ContractException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.servlet.client.RestTestClient;

class FilesTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private final ReportFiles files =
            new ReportFiles(new Agency("Swan River", "", "", "jobs@localhost", ZoneId.of("Australia/Perth"), null));
    private final SaidFigures figures = new SaidFigures();
    private final RestTestClient http = RestTestClient.bindToController(
                    figures, new ReportFileEndpoint(figures, files), new DashboardFileEndpoint(figures, files))
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*|application/json",
                "application/json, application/*+json|application/json",
                BROWSER + "|text/html;charset=UTF-8",
                "text/csv|text/csv;charset=UTF-8",
                "application/pdf|application/pdf",
                "image/png|image/png",
                "image/svg+xml|image/svg+xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                        + "|application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            })
    void answersAsIsLikedBest(String accept, String type) {
        http.get()
                .uri("/api/v1/analytics/reports/clients")
                .header("Accept", accept)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Content-Type", type);
    }

    @ParameterizedTest
    @CsvSource({
        "/reports/clients/file?format=PDF,application/pdf,attachment",
        "/reports/clients/file?format=CSV&part=clients,text/csv;charset=UTF-8,attachment",
        "/reports/clients/file?format=SVG&part=by-client,image/svg+xml,inline",
        "/reports/clients/file,text/html;charset=UTF-8,inline",
        "/dashboard/file?format=PNG,image/png,inline",
        "/dashboard/file,text/html;charset=UTF-8,inline"
    })
    void hasAddressesForLinks(String path, String type, String kept) {
        http.get()
                .uri("/api/v1/analytics" + path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Content-Type", type)
                .expectHeader()
                .valueMatches("Content-Disposition", kept + "; filename=.*")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff");
    }

    @Test
    void refusesPartsThatAreNotThere() {
        assertThatThrownBy(() -> files.of(Reports.clients(), ReportFormat.CSV, "nothing"))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        refused -> assertThat(refused.code()).isEqualTo("analytics.part-unknown"));
        assertThatThrownBy(() -> files.of(Reports.clients(), ReportFormat.PNG, "nothing"))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        refused -> assertThat(refused.code()).isEqualTo("analytics.part-unknown"));
        assertThatThrownBy(() -> files.of(Reports.undrawn(), ReportFormat.PNG, null))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        refused -> assertThat(refused.code()).isEqualTo("analytics.picture-none"));
    }

    @ParameterizedTest
    @MethodSource("series")
    void drawsEverySeriesByItsName(String series) {
        assertThat(new String(
                        files.of(Reports.clients(), ReportFormat.SVG, series).bytes(), StandardCharsets.UTF_8))
                .startsWith("<svg");
    }

    static List<String> series() {
        return Reports.clients().series().stream().map(Series::name).toList();
    }

    @Test
    void namesWhomItIsAbout() {
        assertThat(ReportPage.of(Reports.clients(), "0.8.0")).contains("client Perth Rail, source APPLIED");
    }

    @Test
    void namesFilesByReportPartAndPeriod() {
        assertThat(files.whole(Reports.clients(), ReportFormat.CSV))
                .extracting(ReportFile::name)
                .containsExactly("clients-clients-2026-01-01-2026-06-30.csv");
        assertThat(files.whole(Reports.clients(), ReportFormat.PDF))
                .extracting(ReportFile::name)
                .containsExactly("clients-2026-01-01-2026-06-30.pdf");
    }

    @Test
    void escapesWhatComesFromOutsideAndDefinesEveryFigure() {
        var page = ReportPage.of(Reports.clients(), "0.8.0");
        assertThat(page)
                .contains("HYPERLINK(&quot;http://evil.example&quot;")
                .contains("People who accepted an offer of work.", "jobs that were withdrawn")
                .contains("<svg", "Perth Rail")
                .doesNotContain("<script", " style=");
    }
}
