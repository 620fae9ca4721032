package io.rolewright.analytics.internal.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** What kind of file the dashboard can be. */
enum DashboardFormat {
    /** A page with the picture, all figures and their definitions. */
    HTML(ReportFormat.HTML),
    /** The picture, of lines. */
    SVG(ReportFormat.SVG),
    /** The picture, of dots. */
    PNG(ReportFormat.PNG);

    private final ReportFormat file;

    DashboardFormat(ReportFormat file) {
        this.file = file;
    }

    /** The one that a client likes best, of what {@code Accept} says. */
    static Optional<DashboardFormat> wanted(List<MediaType> accepted) {
        var sorted = new ArrayList<>(accepted);
        MimeTypeUtils.sortBySpecificity(sorted);
        return sorted.stream()
                .flatMap(media -> Stream.of(values()).filter(format -> media.isCompatibleWith(format.file.type())))
                .findFirst();
    }

    ReportFormat file() {
        return file;
    }
}
