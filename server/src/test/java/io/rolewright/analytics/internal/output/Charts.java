package io.rolewright.analytics.internal.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Charts of an invented agency. */
final class Charts {
    static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Charts() {}

    /** Of every form one, with data as it usually is. */
    static List<Chart> all() {
        return List.of(forecast(), bars(), stacked(), histogram(), ranking(), funnel(), sparkline());
    }

    static Chart forecast() {
        var placed = numbers(9, 12, 11, 14, 13, 17, 16, 19, 18);
        var known = padded(placed, 0, 3);
        var expected = padded(numbers(18, 20.1, 20.8, 22.4), 8, 0);
        var low = padded(numbers(18, 16.2, 15.9, 16.1), 8, 0);
        var high = padded(numbers(18, 24.0, 25.7, 28.7), 8, 0);
        return new Chart(
                "placements",
                "Placements",
                Chart.Form.LINE,
                Scale.COUNT,
                MONTHS,
                List.of(
                        Plotted.of("Placed", known),
                        Plotted.of("Expected, with an 80 % interval", expected, low, high)));
    }

    static Chart bars() {
        return new Chart(
                "revenue",
                "Revenue",
                Chart.Form.BARS,
                Scale.money("AUD"),
                MONTHS,
                List.of(
                        Plotted.of(
                                "This year",
                                numbers(
                                        182e3, 164e3, 201e3, 188e3, 233e3, 240e3, 219e3, 251e3, 262e3, 248e3, 271e3,
                                        290e3)),
                        Plotted.of(
                                "Last year",
                                numbers(
                                        150e3, 143e3, 160e3, 171e3, 190e3, 187e3, 181e3, 203e3, 214e3, 219e3, 230e3,
                                        244e3))));
    }

    static Chart stacked() {
        return new Chart(
                "applications",
                "Applications by source",
                Chart.Form.STACKED,
                Scale.COUNT,
                MONTHS,
                IntStream.range(0, 5)
                        .mapToObj(source -> Plotted.of(
                                List.of("Careers site", "SEEK", "LinkedIn", "Indeed", "Mail")
                                        .get(source),
                                numbers(IntStream.range(0, 12)
                                        .mapToDouble(month -> 40.0 + 13 * source + (month * 7 + source * 5) % 23)
                                        .toArray())))
                        .toList());
    }

    static Chart histogram() {
        return new Chart(
                "time-to-fill",
                "Days from opening to placement",
                Chart.Form.HISTOGRAM,
                Scale.COUNT,
                List.of("0–6", "7–13", "14–20", "21–27", "28–34", "35–41", "42–48", "49–55", "56+"),
                List.of(Plotted.of("Jobs", numbers(2, 9, 21, 34, 28, 19, 11, 6, 8))));
    }

    static Chart ranking() {
        return new Chart(
                "clients",
                "Revenue by client",
                Chart.Form.RANKING,
                Scale.money("AUD"),
                List.of(
                        "Harbour Health Network and Associated Community Hospitals",
                        "Perth Rail",
                        "Blue Gum Foods",
                        "Quokka Software"),
                List.of(Plotted.of("Revenue", numbers(812_400, 455_000.5, 210_300, 35_000))));
    }

    static Chart funnel() {
        return new Chart(
                "funnel",
                "From application to placement",
                Chart.Form.FUNNEL,
                Scale.COUNT,
                List.of("Applied", "Screened", "Shortlisted", "Submitted", "Interviewed", "Offered", "Placed"),
                List.of(Plotted.of("Applications", numbers(12_480, 7_210, 2_904, 1_310, 702, 240, 198))));
    }

    static Chart sparkline() {
        return new Chart(
                "spark",
                "Placements",
                Chart.Form.SPARKLINE,
                Scale.COUNT,
                MONTHS,
                List.of(Plotted.of("Placements", numbers(9, 12, 11, 14, 13, 17, 16, 19, 18, 20, 23, 22))));
    }

    /** The same form with other numbers. */
    static Chart of(Chart.Form form, List<@Nullable Double> values) {
        var places = IntStream.range(0, values.size()).mapToObj(at -> "P" + at).toList();
        return new Chart("odd", "Odd numbers", form, Scale.SCORE, places, List.of(Plotted.of("Odd", values)));
    }

    static List<@Nullable Double> numbers(double... values) {
        var numbers = new ArrayList<@Nullable Double>();
        for (var value : values) {
            numbers.add(value);
        }
        return numbers;
    }

    /** Numbers, of which some are not known. */
    static List<@Nullable Double> padded(List<@Nullable Double> values, int before, int after) {
        var padded = new ArrayList<@Nullable Double>();
        for (var at = -before; at < values.size() + after; at++) {
            padded.add(at < 0 || at >= values.size() ? null : values.get(at));
        }
        return padded;
    }
}
