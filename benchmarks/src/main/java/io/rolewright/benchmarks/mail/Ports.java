package io.rolewright.benchmarks.mail;

import io.rolewright.benchmarks.subject.Agency;
import java.util.stream.Stream;

/** Where a mail server listens on loopback, and what the agency is called there. */
record Ports(int smtp, int imap) {
    static final String LOOPBACK = "127.0.0.1";
    static final String AGENCY = "jobs@agency.example";
    /** Gets every e-mail of the agency's, and so knows what was taken. */
    static final String JOURNAL = "journal@agency.example";

    static final String SECRET = "only-for-this-run";

    /** Arguments of a server that sends and receives there, behind others. */
    String[] arguments(String... others) {
        var settings = Stream.of(
                        "smtp.host=" + LOOPBACK,
                        "smtp.port=" + smtp,
                        "smtp.security=NONE",
                        "smtp.from=" + AGENCY,
                        "journal.address=" + JOURNAL,
                        "journal.host=" + LOOPBACK,
                        "journal.port=" + imap,
                        "journal.security=NONE",
                        "journal.user=" + JOURNAL,
                        "journal.secret=" + SECRET,
                        "mailboxes.inner-hosts=" + LOOPBACK)
                .flatMap(setting -> Stream.of("--set", "rolewright.communications." + setting));
        return Agency.unlimited(Stream.concat(Stream.of(others), settings).toArray(String[]::new));
    }

    /** The agency's mailbox, as the server wants it described. */
    String mailbox() {
        return """
                {"name":"Applications","address":"%s","host":"%s","port":%d,"security":"NONE","user":"%s","secret":"%s"}""".formatted(AGENCY, LOOPBACK, imap, AGENCY, SECRET);
    }
}
