package io.rolewright.profiles.internal;

import io.rolewright.events.profiles.OptimizedTemplate;
import io.rolewright.profiles.internal.print.DocxFile;
import io.rolewright.profiles.internal.print.Look;
import io.rolewright.profiles.internal.print.PdfFile;
import io.rolewright.profiles.internal.print.ResumeSheet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes versions of résumés as files. */
@Component
class OptimizedFiles {
    private final PrintSettings settings;
    private final JsonMapper json;

    OptimizedFiles(PrintSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    byte[] write(Optimized optimized, FileFormat format) {
        return switch (format) {
            case JSON -> json.writerWithDefaultPrettyPrinter().writeValueAsBytes(optimized.resume());
            case DOCX -> DocxFile.of(sheet(optimized), look(optimized));
            case PDF -> PdfFile.of(sheet(optimized), look(optimized));
        };
    }

    private static ResumeSheet sheet(Optimized optimized) {
        return ResumeSheet.of(optimized.resume(), reference(optimized));
    }

    /** The end of the candidate's id: enough for colleagues to find it, and nothing to others. */
    static String reference(Optimized optimized) {
        var id = optimized.about().candidateId().text();
        return id.substring(id.lastIndexOf('-') + 1);
    }

    private Look look(Optimized optimized) {
        return optimized.about().template() == OptimizedTemplate.BRANDED ? settings.look() : Look.CLEAN;
    }
}
