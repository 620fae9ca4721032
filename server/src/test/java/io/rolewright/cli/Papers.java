package io.rolewright.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Files of invented people and firms in a folder, good ones and bad ones. */
record Papers(Path folder) {
    static final String NURSE = """
            Noor Halvorsen
            noor.halvorsen@example.org | +61 491 570 006

            Work experience

            Registered Nurse, Harbour Hospital
            March 2017 - present
            Wound care, triage and patient assessment in the emergency department.

            Education

            Bachelor of Nursing, Coast University, 2016

            Licences

            AHPRA registration
            """;

    static final String COOK = """
            Teo Marchetti
            teo.marchetti@example.org

            Work experience

            Chef, Brick Lane Kitchen
            January 2015 - present
            Menu planning, food safety and stocktaking.
            """;

    static final String ADVERT = """
            Registered Nurse
            Tidewater Clinic, Perth

            About you
            Essential: registered nurse with AHPRA registration, wound care and triage.
            At least three years of experience in an emergency department.
            """;

    static final String PAGE = """
            <html><head><title>Jobs</title><script type="application/ld+json">
            {"@context":"https://schema.org/","@type":"JobPosting","title":"Registered Nurse",
             "hiringOrganization":{"@type":"Organization","name":"Tidewater Clinic"},
             "description":"<p>Essential: registered nurse with AHPRA registration, wound care and triage.</p>"}
            </script></head><body><h1>Registered Nurse</h1></body></html>
            """;

    Path text(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    Path pdf(String name, String text) throws IOException {
        return pdf(name, document -> write(document, text));
    }

    Path scan(String name) throws IOException {
        return pdf(name, Papers::paint);
    }

    Path locked(String name) throws IOException {
        return pdf(name, document -> {
            paint(document);
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
        });
    }

    /** Nothing but zeros, which take no room on the disk. */
    Path large(String name, long bytes) throws IOException {
        var file = folder.resolve(name);
        try (var zeros = new RandomAccessFile(file.toFile(), "rw")) {
            zeros.setLength(bytes);
        }
        return file;
    }

    private interface Drawing {
        void on(PDDocument document) throws IOException;
    }

    private Path pdf(String name, Drawing drawing) throws IOException {
        var file = folder.resolve(name);
        try (var document = new PDDocument()) {
            drawing.on(document);
            document.save(file.toFile());
        }
        return file;
    }

    private static void write(PDDocument document, String text) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 11);
            content.setLeading(14);
            content.newLineAtOffset(60, 700);
            for (var line : text.lines().toList()) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static void paint(PDDocument document) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.addRect(50, 50, 400, 600);
            content.fill();
        }
    }
}
