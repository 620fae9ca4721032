package io.rolewright.evaluation.damagedfiles;

import io.rolewright.evaluation.generator.Agency;
import io.rolewright.evaluation.generator.AgencyWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Whole files of every kind, by name. */
final class Samples {
    private static final String TEXT = "Stonemason of the cathedral works, and of many a village church since 1999";

    private Samples() {}

    /** The CVs of an invented agency, and one small file of each kind that it does not write. */
    static SortedMap<String, byte[]> invented(long seed) throws IOException {
        Path folder = Files.createTempDirectory("agency");
        try {
            AgencyWriter.write(Agency.generate(seed), folder);
            return withSmallOnes(below(folder));
        } finally {
            remove(folder);
        }
    }

    private static SortedMap<String, byte[]> withSmallOnes(SortedMap<String, byte[]> files) throws IOException {
        files.put("small.rtf", latin("{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 " + TEXT + "\\par {\\b Ulm}\\par}"));
        files.put(
                "small.eml",
                latin("MIME-Version: 1.0\r\nSubject: Me\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                        + "Content-Type: text/plain\r\n\r\n" + TEXT + "\r\n--b--\r\n"));
        files.put("small.odt", openDocument());
        return files;
    }

    /** All files below a folder. */
    static SortedMap<String, byte[]> below(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static byte[] openDocument() throws IOException {
        String type = "application/vnd.oasis.opendocument.text";
        String content =
                "<d xmlns:office='o' xmlns:text='t'><office:body><text:p>" + TEXT + "</text:p></office:body></d>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (Map.Entry<String, String> part : new TreeMap<>(Map.of("mimetype", type, "content.xml", content))
                    .descendingMap()
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(latin(part.getValue()));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
