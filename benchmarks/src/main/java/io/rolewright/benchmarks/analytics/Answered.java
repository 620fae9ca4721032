package io.rolewright.benchmarks.analytics;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/** The figures of an answer, each with its place. What is foretold is no figure of facts and left out. */
final class Answered {
    private static final Set<String> LABELS = Set.of("TEXT", "DAY", "MONTH");
    private static final Set<String> FORETOLD = Set.of("weeks", "months-ahead", "errors");

    private final Map<Figure, BigDecimal> figures = new HashMap<>();
    private final Set<Figure> hidden = new HashSet<>();

    private Answered() {}

    static Answered dashboard(JsonNode answer) {
        var answered = new Answered();
        for (var figure : answer.get("figures")) {
            var metric = "dashboard/" + text(figure.path("metric"));
            var currency = text(figure.path("currency"));
            answered.cell(new Figure(metric, place(currency, "value")), figure.path("value"));
            answered.cell(new Figure(metric, place(currency, "before")), figure.path("before"));
            answered.number(new Figure(metric, place(currency, "change")), figure.path("change"));
            for (var point : figure.get("trend").get("points")) {
                answered.number(new Figure(metric, place(currency, text(point.path("label")))), point.path("value"));
            }
        }
        return answered;
    }

    static Answered report(String name, JsonNode answer) {
        var answered = new Answered();
        for (var table : answer.get("tables")) {
            var title = text(table.get("name"));
            if (!name.equals("forecast") || !FORETOLD.contains(title)) {
                answered.table(name + '/' + title, table);
            }
        }
        for (var series : answer.get("series")) {
            for (var point : series.get("points")) {
                if (!point.path("low").isNumber()) {
                    var metric = name + "/series " + text(series.get("name")) + "/value";
                    answered.number(new Figure(metric, text(point.get("label"))), point.path("value"));
                }
            }
        }
        return answered;
    }

    private void table(String name, JsonNode table) {
        var columns = table.get("columns");
        for (var row : table.get("rows")) {
            row(name, columns, row.get("cells"), label(columns, row.get("cells")));
        }
        if (table.path("total").isObject()) {
            row(name, columns, table.get("total").get("cells"), "total");
        }
    }

    private void row(String table, JsonNode columns, JsonNode cells, String label) {
        for (var index = 0; index < columns.size(); index++) {
            if (!LABELS.contains(text(columns.get(index).get("kind")))) {
                cell(new Figure(table + '/' + text(columns.get(index).get("name")), label), cells.get(index));
            }
        }
    }

    /** What a row is about: its words, and the currency of its money. */
    private static String label(JsonNode columns, JsonNode cells) {
        var label = new StringJoiner(" ");
        var currency = "";
        for (var index = 0; index < columns.size(); index++) {
            if (LABELS.contains(text(columns.get(index).get("kind")))) {
                label.add(text(cells.get(index).path("text")));
            } else if (currency.isEmpty()) {
                currency = text(cells.get(index).path("money").path("currency"));
            }
        }
        return place(label.toString(), currency);
    }

    /** Words beside each other, where there are any. */
    static String place(String one, String other) {
        return (one + ' ' + other).strip();
    }

    private void cell(Figure figure, JsonNode cell) {
        var amount = cell.path("money").path("amount");
        if (amount.isString()) {
            figures.put(figure, new BigDecimal(amount.stringValue()));
        } else if (cell.path("text").isString()) {
            hidden.add(figure);
        } else {
            number(figure, cell.path("number"));
        }
    }

    private void number(Figure figure, JsonNode value) {
        if (value.isNumber()) {
            figures.put(figure, value.decimalValue());
        }
    }

    private static String text(JsonNode node) {
        return node.isString() ? node.stringValue() : "";
    }

    Map<Figure, BigDecimal> figures() {
        return figures;
    }

    /** Figures that would tell too much of few people. */
    Set<Figure> hidden() {
        return hidden;
    }
}
