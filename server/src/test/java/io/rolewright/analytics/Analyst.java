package io.rolewright.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.PlainDoor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who reads figures, over HTTP. */
@TestComponent
public class Analyst {
    private static final String ID =
            UUID.fromString("018f0000-0000-7000-8000-0000000000aa").toString();

    private final RestTestClient http;
    private final JsonMapper json;

    Analyst(@Lazy RestTestClient http, JsonMapper json) {
        this.http = http;
        this.json = json;
    }

    /** What stands under {@code /api/v1/analytics}. */
    public JsonNode reads(String path) {
        var answer = get(path);
        answer.expectStatus().isOk();
        return json.readTree(text(answer));
    }

    /** Proves that a question is refused. */
    public void refused(String path, int status, String code) {
        var answer = get(path);
        answer.expectStatus().isEqualTo(status);
        assertThat(json.readTree(text(answer)).path("code").asString()).isEqualTo(code);
    }

    private ResponseSpec get(String path) {
        return http.get()
                .uri("/api/v1/analytics" + path)
                .header(PlainDoor.USER, ID)
                .header(PlainDoor.PERMISSIONS, "read-reports")
                .exchange();
    }

    private static String text(ResponseSpec answer) {
        return Objects.requireNonNullElse(answer.returnResult(String.class).getResponseBody(), "");
    }

    /** The figures of a dashboard as {@code metric [currency] value before change}. */
    public static List<String> figures(JsonNode dashboard) {
        return StreamSupport.stream(dashboard.path("figures").spliterator(), false)
                .map(figure -> String.join(
                        " ",
                        words(
                                figure.path("metric").asString(),
                                figure.path("currency").asString(""),
                                text(figure.path("value")),
                                text(figure.path("before")),
                                number(figure.path("change")))))
                .toList();
    }

    /** The rows of a report's table, their cells parted by blanks, empty ones as a dash. */
    public static List<String> rows(JsonNode report, String table) {
        var found = StreamSupport.stream(report.path("tables").spliterator(), false)
                .filter(one -> one.path("name").asString().equals(table))
                .findFirst()
                .orElseThrow();
        var rows = new ArrayList<String>();
        for (var row : found.path("rows")) {
            rows.add(String.join(
                    " ",
                    StreamSupport.stream(row.path("cells").spliterator(), false)
                            .map(Analyst::text)
                            .toList()));
        }
        return rows;
    }

    private static String text(JsonNode cell) {
        if (cell.has("money")) {
            return cell.path("money").path("amount").asString()
                    + cell.path("money").path("currency").asString();
        }
        return cell.has("number")
                ? number(cell.path("number"))
                : cell.path("text").asString("-");
    }

    private static String number(JsonNode number) {
        return number.isNumber() ? number.decimalValue().stripTrailingZeros().toPlainString() : "";
    }

    private static List<String> words(String... words) {
        return List.of(words).stream().filter(word -> !word.isEmpty()).toList();
    }
}
