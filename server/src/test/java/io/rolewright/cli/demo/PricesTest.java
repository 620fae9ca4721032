package io.rolewright.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PricesTest {
    private final Prices prices = new Prices(Answers.of(Samples.json("""
            [{"board": "feed"},
             {"board": "seek", "product": "Premium", "price": {"amount": "658.00", "currency": "AUD"}},
             {"board": "seek", "product": "Basic", "price": {"amount": "98.50", "currency": "AUD"}},
             {"board": "indeed", "refusal": {"code": "listings.board-troubled", "what": "The board has troubles."}}]""")));

    @Test
    void agreeToTheCheapestProduct() {
        assertThat(prices.least("seek")).isEqualTo(9850);
        assertThat(prices.choice("seek"))
                .isEqualTo(Map.of(
                        "board",
                        "seek",
                        "product",
                        Samples.json("\"Basic\""),
                        "price",
                        Samples.json("{\"amount\": \"98.50\", \"currency\": \"AUD\"}")));
    }

    @Test
    void buyNothingWhereNothingIsSold() {
        assertThat(prices.least("feed")).isZero();
        assertThat(prices.choice("feed")).isEqualTo(Map.of("board", "feed"));
    }

    @Test
    void areShownWithTheReasonWhereThereIsNone() {
        var text = new StringWriter();
        prices.print(new PrintWriter(text));

        assertThat(text.toString()).containsSubsequence("feed", "nothing", "658.00 AUD", "The board has troubles.");
    }
}
