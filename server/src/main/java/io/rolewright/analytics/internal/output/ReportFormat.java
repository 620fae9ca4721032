package io.rolewright.analytics.internal.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** What kind of file a report can be. */
public enum ReportFormat {
    /** A page with charts, tables and definitions. */
    HTML("text/html;charset=UTF-8", "html"),
    /** One table. */
    CSV("text/csv;charset=UTF-8", "csv"),
    /** All tables, for a spreadsheet. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** Pages to print and to keep. */
    PDF("application/pdf", "pdf"),
    /** One chart, of lines. */
    SVG("image/svg+xml", "svg"),
    /** One chart, of dots. */
    PNG("image/png", "png");

    private final String type;
    private final String ending;

    ReportFormat(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** The one that a client likes best, of what {@code Accept} says. */
    static Optional<ReportFormat> wanted(List<MediaType> accepted) {
        var sorted = new ArrayList<>(accepted);
        MimeTypeUtils.sortBySpecificity(sorted);
        return sorted.stream()
                .flatMap(media -> Stream.of(values()).filter(format -> media.isCompatibleWith(format.type())))
                .findFirst();
    }

    /** As {@code Content-Type} says it. */
    public MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /** What the names of its files end with. */
    public String ending() {
        return ending;
    }

    /** Whether a browser shows it rather than keeping it. */
    boolean isShown() {
        return this == HTML || this == SVG || this == PNG;
    }
}
