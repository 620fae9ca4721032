package io.rolewright.analytics.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DashboardPictureTest {
    private static final String AGENCY = "Swan River Recruitment";

    @Test
    void isReadableOnAnOrdinaryScreen() throws IOException {
        var png = DashboardPicture.png(Dashboards.invented(), AGENCY);
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isEqualTo(2 * 1280);
        assertThat(picture.getHeight()).isEqualTo(2 * 800);
        assertThat(DashboardPicture.png(Dashboards.invented(), AGENCY)).isEqualTo(png);
    }

    @Test
    void saysWhatItShows() {
        assertThat(DashboardPicture.words(Dashboards.invented()))
                .startsWith(
                        "Applications: 1,042, ▲ 11.3 %. Submissions: 171, ▲ 8.2 %. Interviews arranged: 88, ▼ 9.3 %.")
                .contains("Time to fill: 26.5 days, ▼ 8.6 %.", "Paid: AUD 287k, ▲ 8.6 %.")
                .endsWith("Outstanding: AUD 96.1k, ▼ 20.6 %.");
        assertThat(DashboardPicture.svg(Dashboards.invented(), AGENCY))
                .contains("Applications: 1,042")
                .doesNotContain("<text");
    }

    @Test
    void takesFiguresThatAreNewOrMissingOrMany() {
        var fresh = Dashboards.counted("applications", "Applications", 1, 5, 0);
        assertThat(Tile.change(fresh)).isEqualTo("none before");
        for (var figures : List.of(List.of(fresh), List.<io.rolewright.analytics.DashboardFigure>of())) {
            assertThat(DashboardPicture.png(Dashboards.of(figures), AGENCY)).isNotEmpty();
        }
        var many = java.util.Collections.nCopies(40, fresh);
        assertThat(DashboardPicture.svg(Dashboards.of(many), AGENCY)).startsWith("<svg");
    }

    /** Draws the picture of the documentation anew when it is run as a program. */
    public static void main(String... arguments) throws IOException {
        Files.write(Path.of(arguments[0]), DashboardPicture.png(Dashboards.invented(), AGENCY));
    }
}
