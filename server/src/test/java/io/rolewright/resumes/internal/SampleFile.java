package io.rolewright.resumes.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** A file of an invented person, or one that is wrong in some way. */
record SampleFile(String name, byte[] bytes) {
    static SampleFile of(String name, String text) {
        return new SampleFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A résumé; each person's is another file. */
    static SampleFile resumeOf(String person) {
        var email = person.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
        return of(person + ".txt", """
                %s
                %s

                Work experience

                Registered Nurse, Harbour Hospital
                March 2019 - present
                Wound care and patient assessment.

                Education

                Bachelor of Nursing, Coast University, 2018
                """.formatted(person, email));
    }

    static SampleFile scan() {
        return pdf("scan.pdf", SampleFile::paint);
    }

    static SampleFile encrypted() {
        return pdf("locked.pdf", document -> {
            paint(document);
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
        });
    }

    /** A zip of files, each under the path that it gives as its name. */
    static SampleFile zip(String name, SampleFile... files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.bytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new SampleFile(name, bytes.toByteArray());
    }

    SampleFile named(String other) {
        return new SampleFile(other, bytes);
    }

    private interface Drawing {
        void on(PDDocument document) throws IOException;
    }

    private static SampleFile pdf(String name, Drawing drawing) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            drawing.on(document);
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new SampleFile(name, bytes.toByteArray());
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
