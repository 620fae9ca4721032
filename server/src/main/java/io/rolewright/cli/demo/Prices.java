package io.rolewright.cli.demo;

import io.rolewright.cli.PlatformClient;
import io.rolewright.cli.Table;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What boards would take for a job.
 *
 * @param quotes as the platform tells them
 */
record Prices(List<JsonNode> quotes) {
    static Prices ask(PlatformClient recruiter, String job) {
        return new Prices(Answers.items(recruiter.get("/listings/quotes?jobId=" + job)));
    }

    void print(PrintWriter out) {
        out.printf("%nWhat it would cost%n");
        var table = new Table(out, false, "board", "product", "price");
        quotes.stream().map(Prices::row).forEach(table::add);
        table.print();
    }

    private static JsonNode row(JsonNode quote) {
        var price = quote.hasNonNull("price")
                ? quote.at("/price/amount").asString() + " "
                        + quote.at("/price/currency").asString()
                : quote.at("/refusal/what").asString("nothing");
        return JsonMapper.shared()
                .createObjectNode()
                .put("board", quote.get("board").asString())
                .put("product", quote.path("product").asString(""))
                .put("price", price);
    }

    /** What is agreed to on a board: its cheapest product, or the board alone where it sells none. */
    Map<String, Object> choice(String board) {
        return cheapest(board)
                .<Map<String, Object>>map(
                        quote -> Map.of("board", board, "product", quote.get("product"), "price", quote.get("price")))
                .orElseGet(() -> Map.of("board", board));
    }

    /** The cheapest price on a board, in hundredths. */
    long least(String board) {
        return cheapest(board)
                .map(quote -> amount(quote).movePointRight(2).longValue())
                .orElse(0L);
    }

    private Optional<JsonNode> cheapest(String board) {
        return quotes.stream()
                .filter(quote -> quote.get("board").asString().equals(board) && quote.hasNonNull("price"))
                .min(Comparator.comparing(Prices::amount));
    }

    private static BigDecimal amount(JsonNode quote) {
        return new BigDecimal(quote.at("/price/amount").asString());
    }
}
