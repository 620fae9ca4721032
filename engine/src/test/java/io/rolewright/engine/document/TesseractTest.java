package io.rolewright.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With the Tesseract of this machine. */
class TesseractTest {
    private static final Optional<Recognition> INSTALLED = Recognition.installed();
    private static final byte[] PAGE = new PdfFile()
            .size(14)
            .text(60, 100, "Lighthouse keeper on the island of Texel")
            .text(60, 140, "from March 1999 to October 2004")
            .bytes();

    @BeforeEach
    void needsTesseract() {
        boolean found = INSTALLED.filter(one -> one.languages().contains("eng")).isPresent();
        String missing =
                "SKIPPED: Tesseract with English is not installed; ./rolewright verify-all --install brings it";
        if (List.of(System.getProperty("rolewright.require", "").split(",", -1)).contains("tesseract")) {
            assertThat(found).as(missing).isTrue();
        }
        assumeTrue(found, missing);
    }

    @Test
    void readsPicturesWithThePlaceOfEveryLine() throws Exception {
        for (String format : new String[] {"png", "jpg", "tif"}) {
            Document document = Reading.of(reader(), "scan." + format, Scan.picture(PAGE, format));
            assertThat(document.text().lines().filter(line -> !line.isBlank()))
                    .containsExactly("Lighthouse keeper on the island of Texel", "from March 1999 to October 2004");
            assertThat(Reading.codes(document)).containsExactly("document.recognised");
            Box box = Objects.requireNonNull(document.lines().getFirst().box());
            assertThat(box.x()).isBetween(55f, 65f);
            assertThat(box.y()).isBetween(82f, 95f);
            assertThat(box.width()).isBetween(220f, 280f);
        }
    }

    @Test
    void readsAScannedPageBehindAPageOfText() throws Exception {
        byte[] file = Scan.behind(PdfFile.saying("Application of a keeper of lighthouses"), PAGE);
        try (ChildProcessReader child =
                ChildProcessReader.ofThisClassPath(ReadingLimits.standard(), 1, INSTALLED.orElseThrow())) {
            Document document = Reading.of(child, "cv.pdf", file);
            assertThat(document.text().lines().filter(line -> !line.isBlank()))
                    .containsExactly(
                            "Application of a keeper of lighthouses",
                            "Lighthouse keeper on the island of Texel",
                            "from March 1999 to October 2004");
            assertThat(document.lines()).extracting(Line::page).containsExactly(1, 2, 2);
            assertThat(Reading.codes(document)).containsExactly("document.recognised");
            assertThat(document).isEqualTo(Reading.of(reader(), "cv.pdf", file));
        }
    }

    private static InProcessReader reader() {
        return new InProcessReader(ReadingLimits.standard(), INSTALLED.orElseThrow());
    }
}
