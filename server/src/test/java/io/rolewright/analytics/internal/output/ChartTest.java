package io.rolewright.analytics.internal.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChartTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 320;

    static Stream<Chart> charts() {
        return Charts.all().stream();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void paintsTheSameAgainInAnyLanguage(Chart chart) {
        var svg = ChartSvg.of(chart, WIDTH, HEIGHT);
        var png = ChartPng.of(chart, WIDTH, HEIGHT);
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(ChartSvg.of(chart, WIDTH, HEIGHT)).isEqualTo(svg);
            assertThat(ChartPng.of(chart, WIDTH, HEIGHT)).isEqualTo(png);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void standsInAPageWithoutStylesScriptsOrNamesOfOthers(Chart chart) throws Exception {
        var svg = ChartSvg.of(chart, WIDTH, HEIGHT);
        var root = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(svg).startsWith("<svg").doesNotContain(" style=", "<style", "<script", "<text", "href=\"http");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(chart.title());
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(ChartWords.of(chart));
        assertThat(svg.split(" id=\"", -1))
                .allSatisfy(part -> assertThat(part).matches("(?s)(<svg|" + chart.name() + "-).*"));
    }

    @ParameterizedTest
    @EnumSource(Chart.Form.class)
    void takesNothingOnePointAndNumbersOfAnySize(Chart.Form form) {
        var odd = new ArrayList<Chart>();
        odd.add(Charts.of(form, Charts.numbers()));
        odd.add(Charts.of(form, Charts.numbers(5)));
        odd.add(Charts.of(form, Charts.numbers(0, 0, 0)));
        odd.add(Charts.of(form, Charts.numbers(1e-9, 1e15)));
        odd.add(Charts.of(form, Charts.numbers(-3, 4, -1e12)));
        odd.add(Charts.of(form, Charts.numbers(7, 7)));
        odd.add(Charts.of(
                form, Charts.numbers(IntStream.range(0, 400).asDoubleStream().toArray())));
        odd.add(Charts.of(form, Charts.padded(Charts.numbers(3), 1, 2)));
        odd.add(Charts.of(form, Charts.padded(Charts.numbers(), 1, 0)));
        assertThat(odd).allSatisfy(chart -> {
            assertThatNoException().isThrownBy(() -> ChartSvg.of(chart, WIDTH, HEIGHT));
            assertThat(picture(chart).getWidth()).isEqualTo(2 * WIDTH);
        });
    }

    @Test
    void drawsWords() throws IOException {
        var picture = picture(Charts.bars());
        var dark = IntStream.range(0, 200)
                .flatMap(x -> IntStream.range(10, 56).map(y -> picture.getRGB(x, y) & 0xff))
                .filter(blue -> blue < 100)
                .count();
        assertThat(dark).isGreaterThan(200);
    }

    @Test
    void keepsColoursApartInBlackAndWhiteAndForThoseWhoSeeFewer() {
        for (var one : Palette.SERIES) {
            for (var other : Palette.SERIES) {
                if (!one.equals(other)) {
                    assertThat(Math.abs(lightness(one) - lightness(other))).isGreaterThan(10);
                }
            }
        }
    }

    @Test
    void saysWhatItShows() {
        assertThat(ChartWords.of(Charts.forecast()))
                .isEqualTo(
                        "Placed: from 9 (Jan) to 18 (Sep); least 9 (Jan), most 19 (Aug). Expected, with an 80 % interval: from"
                                + " 18 (Sep) to 22 (Dec); least 18 (Sep), most 22 (Dec); expected for Dec between 16 and 29.");
        assertThat(ChartWords.of(Charts.ranking())).contains("AUD 455,000.50 (Perth Rail); ");
        assertThat(ChartWords.of(Charts.of(Chart.Form.LINE, Charts.numbers()))).isEqualTo("Nothing in this period.");
        assertThat(ChartWords.of(Charts.of(Chart.Form.LINE, Charts.numbers(5)))).isEqualTo("Odd: 5.0 (P0).");
    }

    private static java.awt.image.BufferedImage picture(Chart chart) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(ChartPng.of(chart, WIDTH, HEIGHT)));
    }

    /** L* of CIELAB. */
    private static double lightness(java.awt.Color colour) {
        var light = 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
        return 116 * Math.cbrt(light) - 16;
    }

    private static double linear(int part) {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
