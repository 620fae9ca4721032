package io.rolewright.billing.internal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.ExampleInvoices;
import io.rolewright.billing.internal.ubl.UblFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * The pictures and files of examples in {@code docs} are what the code makes; {@code -Drolewright.contracts=write} makes them
 * anew. Pictures may differ a little between machines, which draw the edges of letters each in their way.
 */
class ExamplesTest {
    private static final Path PICTURES = Path.of("../docs/pictures");
    private static final Path FILES = Path.of("../docs/guides");
    private static final URI LINK = URI.create("https://harbour.example/pay/Zk3vQ0b1T2xYpLm9aRcDeg");
    private static final float DOTS_PER_INCH = 96;

    /** How far the mean of all colours may be off, of 255. */
    private static final double SLACK = 1;

    @Test
    void drawsThePictures() throws IOException {
        var invoice = ExampleInvoices.taxed();
        holds("invoice.png", InvoicePdf.of(invoice, LINK));
        holds("credit-note.png", CreditNotePdf.of(ExampleInvoices.rebate(invoice, "9000.00"), invoice));
    }

    private static void holds(String name, byte[] pdf) throws IOException {
        var whole = PrintedPaper.picture(pdf, DOTS_PER_INCH);
        var drawn = whole.getSubimage(0, 0, whole.getWidth(), whole.getHeight() * 3 / 5);
        var file = PICTURES.resolve(name);
        if (isWriting()) {
            ImageIO.write(drawn, "png", file.toFile());
        }
        assertThat(Files.size(file)).as(name).isLessThan(200_000);
        assertThat(difference(ImageIO.read(file.toFile()), drawn)).as(name).isLessThan(SLACK);
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        var sum = 0L;
        for (var y = 0; y < one.getHeight(); y++) {
            for (var x = 0; x < one.getWidth(); x++) {
                sum += Math.abs((one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF));
            }
        }
        return (double) sum / one.getWidth() / one.getHeight();
    }

    @Test
    void writesTheFiles() throws IOException {
        var invoice = ExampleInvoices.taxed();
        holds("invoice.xml", new String(UblFile.of(invoice, "Tax invoice").orElseThrow(), StandardCharsets.UTF_8));
        var note = UblFile.of(
                        ExampleInvoices.rebate(invoice, "9000.00"), invoice, "Adjustment note", Words.say("terms"))
                .orElseThrow();
        holds("credit-note.xml", new String(note, StandardCharsets.UTF_8));
    }

    private static void holds(String name, String written) throws IOException {
        var file = FILES.resolve(name);
        if (isWriting()) {
            Files.writeString(file, written);
        }
        assertThat(written).isEqualTo(Files.readString(file));
    }

    private static boolean isWriting() {
        return "write".equals(System.getProperty("rolewright.contracts"));
    }
}
