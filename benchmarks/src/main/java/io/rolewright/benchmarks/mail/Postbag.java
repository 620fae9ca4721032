package io.rolewright.benchmarks.mail;

import io.rolewright.evaluation.generator.vitae.Batch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What comes in on one day: CVs, the same e-mail once more, the same CV in another e-mail, and e-mails that are broken.
 *
 * @param applications each with a CV of its own
 * @param copies the same bytes once more
 * @param again the same CVs in other e-mails
 * @param broken of which no rule of e-mail holds
 */
record Postbag(List<Mail> applications, List<Mail> copies, List<Mail> again, List<Mail> broken) {
    private static final int APPLICATIONS = 300;
    private static final int COPIES = 60;
    private static final int AGAIN = 40;
    private static final int BROKEN = 40;
    private static final long SEED = 11;

    /** A day's post. */
    static Postbag fill(Path folder) throws IOException {
        return fill(folder, APPLICATIONS);
    }

    /**
     * The same with another number of applications.
     *
     * @param folder where CVs are written
     */
    static Postbag fill(Path folder, int count) throws IOException {
        Batch.drawn(SEED, 3 * count).writeInside(folder);
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .limit(count)
                    .toList();
        }
        var applications = new ArrayList<Mail>();
        var again = new ArrayList<Mail>();
        for (var number = 0; number < files.size(); number++) {
            applications.add(application(number, "first", files.get(number)));
            if (number >= count - AGAIN) {
                again.add(application(number, "second", files.get(number)));
            }
        }
        return new Postbag(
                applications,
                applications.subList(0, Math.min(COPIES, count)),
                again,
                IntStream.range(0, BROKEN).mapToObj(Postbag::broken).toList());
    }

    private static Mail application(int number, String time, Path file) throws IOException {
        var from = "person%d@person.example".formatted(number);
        var id = "%s-%d@person.example".formatted(time, number);
        return Mail.application(from, Ports.AGENCY, id, String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    private static Mail broken(int number) {
        var from = "From: broken%d@person.example".formatted(number);
        var id = "Message-ID: <broken-%d@person.example>".formatted(number);
        var mixed = "Content-Type: multipart/mixed; boundary=\"b\"";
        return switch (number % 8) {
            case 0 -> Mail.of(Ports.AGENCY, from, id, mixed, "", "--b", "Content-Type: text/plain", "", "no end");
            case 1 -> Mail.of(Ports.AGENCY, from, id, mixed, "", "--other", "", "no such part", "--other--");
            case 2 ->
                Mail.of(
                        Ports.AGENCY,
                        from,
                        id,
                        mixed,
                        "",
                        "--b",
                        "Content-Type: application/pdf; name=cv.pdf",
                        "Content-Transfer-Encoding: base64",
                        "Content-Disposition: attachment; filename=\"cv.pdf\"",
                        "",
                        "JVBERi0xLjQK=====!!!!",
                        "--b--");
            case 3 ->
                Mail.of(Ports.AGENCY, from, id, "Content-Type: text/plain; charset=no-such-thing", "", "\u00ff\u00fe?");
            case 4 -> Mail.of(Ports.AGENCY, from, id, "Subject: =?utf-8?B?%%%?= =?x?Q?=ZZ?=", "", "hello");
            case 5 -> Mail.of(Ports.AGENCY, from, id, "Content-Type: " + "multipart/".repeat(500), "", "hello");
            case 6 -> deep(from, id);
            default ->
                Mail.of(
                        Ports.AGENCY,
                        from,
                        id,
                        "Content-Type: message/rfc822",
                        "",
                        "Content-Type: message/rfc822",
                        "",
                        "Content-Transfer-Encoding: quoted-printable",
                        "",
                        "=ZZ=",
                        "=");
        };
    }

    private static Mail deep(String from, String id) {
        var lines = new ArrayList<>(List.of(from, id, "Content-Type: multipart/mixed; boundary=\"b0\"", ""));
        for (var level = 0; level < 200; level++) {
            lines.addAll(
                    List.of("--b" + level, "Content-Type: multipart/mixed; boundary=\"b" + (level + 1) + "\"", ""));
        }
        return Mail.of(Ports.AGENCY, lines.toArray(String[]::new));
    }

    /** All of it, in an order that chance gives, the same each time. */
    List<Mail> shuffled() {
        var all = new ArrayList<>(applications);
        all.addAll(copies);
        all.addAll(again);
        all.addAll(broken);
        Collections.shuffle(all, new Random(SEED));
        return all;
    }
}
